using TalentMarket.Data.RowReview;
using TalentMarket.Data.SurveyFiles;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>Stores the rows of an upload that were set aside, and why.</summary>
internal sealed class Quarantine(ReviewRowCopy copy)
{
    private const long MostCharacters = 256L << 20;
    private const int Shown = 20;

    private readonly List<string> first = [];
    private long characters;

    public long Rows { get; private set; }

    /// <summary>The first issues, as sentences.</summary>
    public IReadOnlyList<string> First => first;

    public async Task StoreAsync(IReadOnlyList<(SurveyRow Row, IReadOnlyList<ImportIssue> Issues)> setAside, CancellationToken cancellationToken)
    {
        if (setAside.Count == 0) return;
        Rows += setAside.Count;
        foreach (var issue in setAside.SelectMany(row => row.Issues).Take(Shown - first.Count)) first.Add(issue.ToString());
        characters += setAside.Sum(row => row.Row.Cells.Sum(cell => (long)cell.Length));
        if (characters > MostCharacters)
            throw new SurveyFileException($"{Rows} rows would be set aside, more than are kept for correction. The first: {first[0]}");
        await copy.RowsAsync([.. setAside.Select(row => row.Row)], isInDraft: false, cancellationToken);
        await copy.IssuesAsync(setAside.SelectMany(row => row.Issues), isOfCorrection: false, cancellationToken);
    }
}
