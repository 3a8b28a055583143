using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>Takes rows in batches into a draft edition: told apart, checked, copied or set aside.</summary>
internal sealed class RowsImport(TalentMarketDbContext db, BoundMapping mapping, RowReference reference, RowTarget target)
{
    public const int BatchRows = 5_000;

    private readonly NpgsqlConnection connection = (NpgsqlConnection)db.Database.GetDbConnection();
    private readonly RowCheck check = new(mapping, reference, target);
    private readonly DuplicateRows duplicates = new();
    private readonly NewOrganisations organisations = new(db, mapping, target, reference.Organisations);
    private readonly HashSet<Currency> currencies = [];

    public Quarantine Quarantine { get; } = new((NpgsqlConnection)db.Database.GetDbConnection(), target.UploadId);

    public UnmatchedTitles Unmatched { get; } = new();

    public long Read { get; private set; }

    public long Accepted { get; private set; }

    public long Duplicate { get; private set; }

    public DateOnly Earliest { get; private set; } = DateOnly.MaxValue;

    public DateOnly Latest { get; private set; } = DateOnly.MinValue;

    public IReadOnlyList<Currency> Currencies => [.. currencies.Order()];

    public async Task AddAsync(IReadOnlyList<SurveyRow> rows, CancellationToken cancellationToken)
    {
        Read += rows.Count;
        var kept = rows.Where(IsKept).ToList();
        await organisations.FindAsync(kept, cancellationToken);
        var accepted = new List<PayRecord>(kept.Count);
        var setAside = new List<(SurveyRow, IReadOnlyList<ImportIssue>)>();
        foreach (var row in kept)
        {
            var (record, issues) = check.Check(row);
            if (record is null) setAside.Add((row, issues));
            else accepted.Add(record);
        }

        await organisations.StoreAsync(accepted, cancellationToken);
        await CopyAsync(accepted, cancellationToken);
        await Quarantine.StoreAsync(setAside, cancellationToken);
    }

    private bool IsKept(SurveyRow row)
    {
        if (!duplicates.Repeats(row)) return true;
        Duplicate++;
        return mapping.Mapping.Duplicates == DuplicatePolicy.Keep;
    }

    private async Task CopyAsync(List<PayRecord> accepted, CancellationToken cancellationToken)
    {
        if (accepted.Count == 0) return;
        await using var copy = await PayRecordCopy.BeginAsync(connection, cancellationToken);
        foreach (var record in accepted)
        {
            await copy.WriteAsync(record, cancellationToken);
            currencies.Add(record.Currency);
            if (record.EffectiveDate < Earliest) Earliest = record.EffectiveDate;
            if (record.EffectiveDate > Latest) Latest = record.EffectiveDate;
            if (record.JobCode is null) Unmatched.Add(record.Title);
        }

        await copy.CompleteAsync(cancellationToken);
        Accepted += accepted.Count;
    }
}
