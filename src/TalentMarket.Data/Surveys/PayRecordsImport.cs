using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Data.PayBands;
using TalentMarket.Data.RowReview;
using TalentMarket.Data.SurveyFiles;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>Rows of people: checked, copied or set aside, and then held against each other.</summary>
internal sealed class PayRecordsImport(TalentMarketDbContext db, BoundMapping mapping, RowReference reference, RowTarget target)
    : RowsImport(db, mapping, target)
{
    private readonly BoundMapping mapping = mapping;
    private readonly RowTarget target = target;
    private readonly NpgsqlConnection connection = (NpgsqlConnection)db.Database.GetDbConnection();
    private readonly RowCheck check = new(mapping, reference, target);
    private readonly NewOrganisations organisations = new(db, mapping, target, reference.Organisations);
    private readonly FlaggedRows flagged = new(new ReviewRowCopy((NpgsqlConnection)db.Database.GetDbConnection(), mapping, target.UploadId));

    public override async Task<FileProfile> ReviewAsync(Func<SurveyFile> open, CancellationToken cancellationToken)
    {
        var currency = Currencies is [var only] ? only : Currency.Usd;
        var currencies = new CurrencyTable(Currencies, Earliest, Latest, currency, reference.Rates);
        var review = new DraftReview(connection, mapping, target, currencies, currency, flagged);
        await review.FlagOutliersAsync(open, rows => LeaveDraftAsync(rows, cancellationToken), cancellationToken);
        return await review.ProfileAsync(Tally, Duplicate, Accepted, cancellationToken);
    }

    protected override async Task StoreAsync(IReadOnlyList<SurveyRow> rows, CancellationToken cancellationToken)
    {
        await organisations.FindAsync(rows, cancellationToken);
        var accepted = new List<PayRecord>(rows.Count);
        var setAside = new List<(SurveyRow, IReadOnlyList<ImportIssue>)>();
        var unusual = new List<(SurveyRow, IReadOnlyList<RowFlag>)>();
        foreach (var row in rows)
        {
            var result = check.Check(row);
            if (result.Record is { } record) accepted.Add(record);
            else setAside.Add((row, result.Issues));
            if (result.Flags.Count > 0) unusual.Add((row, result.Flags));
        }

        await organisations.StoreAsync(accepted, cancellationToken);
        await CopyAsync(accepted, cancellationToken);
        await Quarantine.StoreAsync(setAside, cancellationToken);
        await flagged.StoreAsync(unusual, cancellationToken);
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

    // Flagged for something else before, a row is in the queue already.
    private async Task LeaveDraftAsync(IReadOnlyList<(SurveyRow Row, IReadOnlyList<ImportIssue> Issues)> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0) return;
        await using var command = new NpgsqlCommand("""
            delete from review_row where upload_id = @upload and row_number = any(@rows);
            delete from pay_record where edition_id = @edition and row_number = any(@rows);
            """, connection);
        command.Parameters.AddWithValue("upload", target.UploadId);
        command.Parameters.AddWithValue("edition", target.EditionId);
        command.Parameters.AddWithValue("rows", rows.Select(row => row.Row.RowNumber).ToArray());
        await command.ExecuteNonQueryAsync(cancellationToken);
        await Quarantine.StoreAsync(rows, cancellationToken);
        Withdraw(rows.Count);
    }
}
