using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>Takes rows in batches into a draft edition: told apart, checked, stored or set aside.</summary>
internal abstract class RowsImport(TalentMarketDbContext db, BoundMapping mapping, RowTarget target)
{
    public const int BatchRows = 5_000;

    private readonly DuplicateRows duplicates = new();
    private readonly HashSet<Currency> currencies = [];

    public Quarantine Quarantine { get; } = new((NpgsqlConnection)db.Database.GetDbConnection(), target.UploadId);

    public UnmatchedTitles Unmatched { get; } = new();

    public long Read { get; private set; }

    /// <summary>Rows that the mapping says not to read.</summary>
    public long LeftOut { get; private set; }

    public long Accepted { get; private set; }

    public long Duplicate { get; private set; }

    public DateOnly Earliest { get; private set; } = DateOnly.MaxValue;

    public DateOnly Latest { get; private set; } = DateOnly.MinValue;

    public IReadOnlyList<Currency> Currencies => [.. currencies.Order()];

    public static RowsImport Into(TalentMarketDbContext db, BoundMapping mapping, RowReference reference, RowTarget target, long sourceId) =>
        target.SourceClass == SourceClass.Cut
            ? new CutsImport(db, mapping, reference, target, sourceId)
            : new PayRecordsImport(db, mapping, reference, target);

    public async Task AddAsync(IReadOnlyList<SurveyRow> rows, CancellationToken cancellationToken)
    {
        var asked = rows.Where(mapping.Reads).ToList();
        LeftOut += rows.Count - asked.Count;
        Read += asked.Count;
        await StoreAsync([.. asked.Where(IsKept)], cancellationToken);
    }

    protected abstract Task StoreAsync(IReadOnlyList<SurveyRow> rows, CancellationToken cancellationToken);

    protected void Accept(Currency currency, DateOnly date, string title, bool hasJob)
    {
        Accepted++;
        currencies.Add(currency);
        if (date < Earliest) Earliest = date;
        if (date > Latest) Latest = date;
        if (!hasJob) Unmatched.Add(title);
    }

    private bool IsKept(SurveyRow row)
    {
        if (!duplicates.Repeats(row)) return true;
        Duplicate++;
        return mapping.Mapping.Duplicates == DuplicatePolicy.Keep;
    }
}
