using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Data.PayBands;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.RowReview;

/// <summary>Reads rows again as the draft's file was read: what passes is in the draft, and the counts follow.</summary>
internal sealed class RowsAgain
{
    private readonly TalentMarketDbContext db;
    private readonly NpgsqlConnection connection;
    private readonly HeldDraft draft;
    private readonly BoundMapping mapping;
    private readonly RowReference reference;
    private readonly RowCheck check;
    private readonly NewOrganisations organisations;
    private readonly SortedSet<Currency> currencies;
    private DateOnly earliest;
    private long accepted;
    private long unmatched;

    private RowsAgain(TalentMarketDbContext db, HeldDraft draft, BoundMapping mapping, RowReference reference, RowTarget target, bool isUnknownStored)
    {
        (this.db, this.draft, this.mapping, this.reference) = (db, draft, mapping, reference);
        connection = (NpgsqlConnection)db.Database.GetDbConnection();
        Copy = new ReviewRowCopy(connection, mapping, draft.Upload.Id);
        check = new RowCheck(mapping, reference, target);
        organisations = new NewOrganisations(db, mapping, target, reference.Organisations, isUnknownStored);
        currencies = [.. draft.Edition.Currencies];
        earliest = draft.Edition.EarliestEffectiveDate;
    }

    /// <summary>How rows of this draft are kept.</summary>
    public ReviewRowCopy Copy { get; }

    public static async Task<RowsAgain> OpenAsync(TalentMarketDbContext db, HeldDraft draft, DateOnly today, CancellationToken cancellationToken)
    {
        var mapping = MappingFile.Read(draft.Upload.Mapping).File?.Mapping is { } known && BoundMapping.Bind(known, draft.Upload.Columns).Bound is { } bound
            ? bound
            : throw new InvalidOperationException($"The mapping of upload {draft.Upload.Id} does not fit its own columns.");
        var code = string.Create(CultureInfo.InvariantCulture, $"unknown-{draft.Survey.Code}-{draft.Edition.Id}");
        var stored = await db.Organisations.AsNoTracking().SingleOrDefaultAsync(row => row.Code == code, cancellationToken);
        var unknown = stored ?? new Organisation
        {
            Id = (await NewOrganisations.ReserveAsync(db, 1, cancellationToken))[0], Kind = OrganisationKind.Unknown, Name = $"Unknown ({draft.Survey.Name})", Code = code,
        };
        var target = new RowTarget(draft.Survey.SourceClass, draft.Edition.Id, draft.Upload.Id, draft.Edition.EffectiveDate, unknown);
        return new RowsAgain(db, draft, mapping, await ImportReference.LoadAsync(db, draft.Survey.Id, today, cancellationToken), target, stored is not null);
    }

    /// <summary>Rows that pass are in the draft afterwards, in place of what they were; the issues of the others, by row number.</summary>
    public async Task<IReadOnlyDictionary<int, CheckedRow>> EnterAsync(IReadOnlyList<SurveyRow> rows, CancellationToken cancellationToken)
    {
        await organisations.FindAsync(rows, cancellationToken);
        var results = rows.ToDictionary(row => row.RowNumber, Check);
        var records = results.Values.Select(result => result.Record).OfType<PayRecord>().ToList();
        await LeaveAsync([.. records.Select(record => record.RowNumber)], cancellationToken);
        await organisations.StoreAsync(records, cancellationToken);
        if (records.Count == 0) return results;
        await using var copy = await PayRecordCopy.BeginAsync(connection, cancellationToken);
        foreach (var record in records)
        {
            await copy.WriteAsync(record, cancellationToken);
            currencies.Add(record.Currency);
            if (record.EffectiveDate < earliest) earliest = record.EffectiveDate;
            if (record.JobCode is null) unmatched++;
        }

        await copy.CompleteAsync(cancellationToken);
        accepted += records.Count;
        return results;
    }

    public async Task LeaveAsync(IReadOnlyList<int> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0) return;
        await using var command = new NpgsqlCommand("""
            with gone as (delete from pay_record where edition_id = @edition and row_number = any(@rows) returning job_code)
            select count(*), count(*) filter (where job_code is null) from gone
            """, connection) { CommandTimeout = 0 };
        command.Parameters.AddWithValue("edition", draft.Edition.Id);
        command.Parameters.AddWithValue("rows", rows.ToArray());
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        accepted -= reader.GetInt64(0);
        unmatched -= reader.GetInt64(1);
    }

    /// <summary>Holds corrected rows against the rest of the draft, and stores what is out of the ordinary about them. Returns their numbers.</summary>
    public async Task<IReadOnlySet<int>> FlagAsync(IReadOnlyList<CheckedRow> entered, CancellationToken cancellationToken)
    {
        if (entered.Count == 0) return new HashSet<int>();
        var rows = entered.Select(row => row.Record!.RowNumber).ToList();
        var currency = currencies.Count == 1 ? currencies.Min : Currency.Usd;
        var pay = new DraftedPay(connection, new CurrencyTable([.. currencies], earliest, draft.Edition.EffectiveDate, currency, reference.Rates), draft.Edition.Id);
        await pay.GatherAsync(rows, cancellationToken);
        var (found, _, _) = await pay.OutliersAsync(rows, cancellationToken);
        await pay.DropAsync(cancellationToken);
        var flags = entered.SelectMany(row => row.Flags).Concat(found.Select(row => row.Flag(draft.Upload.Id, mapping))).ToList();
        await Copy.FlagsAsync(flags, isOfCorrection: true, cancellationToken);
        return flags.Select(flag => flag.RowNumber).ToHashSet();
    }

    /// <summary>Brings the counts of the edition to what its rows are now.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Currency> all = [.. currencies];
        await db.SurveyEditions.Where(row => row.Id == draft.Edition.Id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.EarliestEffectiveDate, earliest).SetProperty(row => row.Currencies, all), cancellationToken);
        await db.Uploads.Where(row => row.Id == draft.Upload.Id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.RowsAccepted, row => row.RowsAccepted + accepted)
            .SetProperty(row => row.RowsQuarantined, row => row.RowsQuarantined - accepted)
            .SetProperty(row => row.RowsUnmatched, row => row.RowsUnmatched + unmatched), cancellationToken);
    }

    // An edition is asked for by its date, so none of its rows may be later.
    private CheckedRow Check(SurveyRow row)
    {
        var result = check.Check(row);
        return result.Record is not { } record || record.EffectiveDate <= draft.Edition.EffectiveDate ? result : new CheckedRow(null, [new ImportIssue
        {
            UploadId = draft.Upload.Id, RowNumber = row.RowNumber, Column = mapping.LabelOf(SurveyField.EffectiveDate),
            Found = string.Create(CultureInfo.InvariantCulture, $"'{record.EffectiveDate:yyyy-MM-dd}'"),
            Expected = string.Create(CultureInfo.InvariantCulture, $"a date up to {draft.Edition.EffectiveDate:yyyy-MM-dd}, the date of the edition"),
        }]);
    }
}
