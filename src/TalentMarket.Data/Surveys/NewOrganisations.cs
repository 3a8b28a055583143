using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Data.SurveyFiles;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>Organisations a file names for the first time: known by number while its rows are checked, stored once a row is accepted.</summary>
/// <param name="isUnknownStored">Whether the stand-in for rows that name no organisation is there already.</param>
internal sealed class NewOrganisations(
    TalentMarketDbContext db, BoundMapping mapping, RowTarget target, OrganisationDirectory directory, bool isUnknownStored = false)
{
    private const int Most = 100_000;

    private readonly Dictionary<long, Organisation> pending = isUnknownStored ? [] : new() { [target.UnknownOrganisation.Id] = target.UnknownOrganisation };
    private int named;

    public static async Task<IReadOnlyList<long>> ReserveAsync(TalentMarketDbContext db, int count, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            "select nextval(pg_get_serial_sequence('organisation', 'id')) from generate_series(1, $1)", (NpgsqlConnection)db.Database.GetDbConnection());
        command.Parameters.Add(new NpgsqlParameter { Value = count });
        var numbers = new List<long>(count);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) numbers.Add(reader.GetInt64(0));
        return numbers;
    }

    public async Task FindAsync(IReadOnlyList<SurveyRow> rows, CancellationToken cancellationToken)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
            if (mapping.OrganisationOf(row) is { } name && target.OrganisationCodeOf(name) is { Length: > 0 } code && directory.Find(code) is null)
                names.TryAdd(code, name);
        if (names.Count == 0) return;
        named += names.Count;
        if (named > Most)
            throw new SurveyFileException($"The file names more than {Most} organisations that are not on file yet. Is the column '{mapping.Mapping.Fields[SurveyField.Organisation].Column}' the employer?");

        var kind = target.SourceClass == SourceClass.Confidential ? OrganisationKind.Contributor : OrganisationKind.Public;
        foreach (var (id, (code, name)) in (await ReserveAsync(db, names.Count, cancellationToken)).Zip(names))
        {
            var organisation = new Organisation { Id = id, Code = code, Name = name, Kind = kind };
            directory.Add(organisation);
            pending.Add(id, organisation);
        }
    }

    public async Task StoreAsync(IEnumerable<PayRecord> accepted, CancellationToken cancellationToken)
    {
        foreach (var record in accepted)
            if (pending.Remove(record.OrganisationId, out var organisation))
                db.Organisations.Add(organisation);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }
}
