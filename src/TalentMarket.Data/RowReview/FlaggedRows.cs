using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.RowReview;

/// <summary>Keeps the flagged rows of an upload. Of a reason that holds for more rows than anybody looks through, it is the file
/// that is out of the ordinary: the rest is counted.</summary>
internal sealed class FlaggedRows(ReviewRowCopy copy)
{
    public const int MostOfAKind = 100_000;

    private const long MostCharacters = 256L << 20;

    private readonly Dictionary<FlagKind, (long Rows, long Listed)> counts = [];
    private readonly HashSet<int> kept = [];
    private long characters;

    public IReadOnlyList<FlagCount> Counts => [.. counts.OrderBy(count => count.Key).Select(count => new FlagCount(count.Key, count.Value.Rows, count.Value.Listed))];

    /// <summary>Rows of the draft.</summary>
    public async Task StoreAsync(IReadOnlyList<(SurveyRow Row, IReadOnlyList<RowFlag> Flags)> flagged, CancellationToken cancellationToken)
    {
        if (flagged.Count == 0) return;
        var flags = flagged.SelectMany(row => row.Flags).Where(IsListed).ToList();
        var listed = flags.Select(flag => flag.RowNumber).ToHashSet();
        await copy.RowsAsync([.. flagged.Select(row => row.Row).Where(row => listed.Contains(row.RowNumber) && kept.Add(row.RowNumber))], isInDraft: true, cancellationToken);
        await copy.FlagsAsync(flags, isOfCorrection: false, cancellationToken);
        characters += flagged.Sum(row => row.Row.Cells.Sum(cell => (long)cell.Length));
    }

    /// <summary>Flags of rows that are set aside, and kept there.</summary>
    public Task FlagOnlyAsync(IEnumerable<RowFlag> flags, CancellationToken cancellationToken) => copy.FlagsAsync([.. flags.Where(IsListed)], isOfCorrection: false, cancellationToken);

    /// <summary>Those that are more than are listed.</summary>
    public void CountFurther(FlagKind kind, long rows)
    {
        var (all, listed) = counts.GetValueOrDefault(kind);
        counts[kind] = (all + rows, listed);
    }

    private bool IsListed(RowFlag flag)
    {
        var (rows, listed) = counts.GetValueOrDefault(flag.Kind);
        var isListed = listed < MostOfAKind && characters < MostCharacters;
        counts[flag.Kind] = (rows + 1, isListed ? listed + 1 : listed);
        return isListed;
    }
}
