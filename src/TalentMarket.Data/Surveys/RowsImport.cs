using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Data.RowReview;
using TalentMarket.Data.SurveyFiles;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>Takes rows in batches into a draft edition: told apart, checked, stored or set aside.</summary>
internal abstract class RowsImport(TalentMarketDbContext db, BoundMapping mapping, RowTarget target)
{
    public const int BatchRows = 5_000;

    private readonly DuplicateRows duplicates = new();
    private readonly HashSet<Currency> currencies = [];

    public Quarantine Quarantine { get; } = new(new ReviewRowCopy((NpgsqlConnection)db.Database.GetDbConnection(), mapping, target.UploadId));

    public UnmatchedTitles Unmatched { get; } = new();

    public FileTally Tally { get; } = new(mapping.Header, mapping.Mapping.Missing, mapping.Uses);

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
        foreach (var row in asked) Tally.Add(row);
        await StoreAsync([.. asked.Where(IsKept)], cancellationToken);
    }

    /// <summary>Once all rows are there: holds them against each other, and says what the file holds.</summary>
    /// <param name="open">The file again.</param>
    public virtual Task<FileProfile> ReviewAsync(Func<SurveyFile> open, CancellationToken cancellationToken) =>
        Task.FromResult(new FileProfile(Tally.Rows, Duplicate, Accepted, Tally.Columns, [], [], [], []));

    protected abstract Task StoreAsync(IReadOnlyList<SurveyRow> rows, CancellationToken cancellationToken);

    protected void Accept(Currency currency, DateOnly date, string title, bool hasJob)
    {
        Accepted++;
        currencies.Add(currency);
        if (date < Earliest) Earliest = date;
        if (date > Latest) Latest = date;
        if (!hasJob) Unmatched.Add(title);
    }

    /// <summary>Rows that had a job, and are set aside after all.</summary>
    protected void Withdraw(int rows) => Accepted -= rows;

    private bool IsKept(SurveyRow row)
    {
        if (!duplicates.Repeats(row)) return true;
        Duplicate++;
        return mapping.Mapping.Duplicates == DuplicatePolicy.Keep;
    }
}
