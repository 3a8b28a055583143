using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>Rows of people: checked, copied or set aside.</summary>
internal sealed class PayRecordsImport(TalentMarketDbContext db, BoundMapping mapping, RowReference reference, RowTarget target)
    : RowsImport(db, mapping, target)
{
    private readonly NpgsqlConnection connection = (NpgsqlConnection)db.Database.GetDbConnection();
    private readonly RowCheck check = new(mapping, reference, target);
    private readonly NewOrganisations organisations = new(db, mapping, target, reference.Organisations);

    protected override async Task StoreAsync(IReadOnlyList<SurveyRow> rows, CancellationToken cancellationToken)
    {
        await organisations.FindAsync(rows, cancellationToken);
        var accepted = new List<PayRecord>(rows.Count);
        var setAside = new List<(SurveyRow, IReadOnlyList<ImportIssue>)>();
        foreach (var row in rows)
        {
            var (record, issues) = check.Check(row);
            if (record is null) setAside.Add((row, issues));
            else accepted.Add(record);
        }

        await organisations.StoreAsync(accepted, cancellationToken);
        await CopyAsync(accepted, cancellationToken);
        await Quarantine.StoreAsync(setAside, cancellationToken);
    }

    private async Task CopyAsync(List<PayRecord> accepted, CancellationToken cancellationToken)
    {
        if (accepted.Count == 0) return;
        await using var copy = await PayRecordCopy.BeginAsync(connection, cancellationToken);
        foreach (var record in accepted)
        {
            await copy.WriteAsync(record, cancellationToken);
            Accept(record.Currency, record.EffectiveDate, record.Title, record.JobCode is not null);
        }

        await copy.CompleteAsync(cancellationToken);
    }
}
