using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Titles;

namespace TalentMarket.Data.Surveys;

/// <summary>Counts the titles that lead to no job of ours.</summary>
internal sealed class UnmatchedTitles
{
    private const int Distinct = 50_000;
    private const int Shown = 20;

    // Below it a likeness is mostly one of letters.
    private const double WorthNaming = 0.4;

    private readonly Dictionary<string, long> counts = new(StringComparer.Ordinal);

    public long Rows { get; private set; }

    public void Add(string title)
    {
        Rows++;
        if (counts.Count < Distinct || counts.ContainsKey(title)) counts[title] = counts.GetValueOrDefault(title) + 1;
    }

    /// <summary>Those that nobody has decided on.</summary>
    public IReadOnlyList<TitleCount> MostFrequent(JobSuggester suggester, IReadOnlyDictionary<string, TitleDecision> decisions) =>
    [
        .. counts.Where(pair => !decisions.ContainsKey(TitleDecision.KeyOf(pair.Key))).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(Shown).Select(pair => new TitleCount(pair.Key, pair.Value, Nearest(suggester, pair.Key))),
    ];

    private static string? Nearest(JobSuggester suggester, string title) =>
        suggester.Suggest(title).Ranked is [{ Score: >= WorthNaming } first, ..] ? first.JobCode : null;
}
