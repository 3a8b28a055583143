using TalentMarket.Domain.Jobs;

namespace TalentMarket.Domain.Titles;

/// <summary>A title of an edition in all its spellings, with how its rows are matched.</summary>
/// <param name="Key">See <see cref="TitleDecision.KeyOf"/>.</param>
/// <param name="Text">The spelling with most rows.</param>
/// <param name="Matches">How its rows are matched, the most rows first; more than one where spellings lead to different jobs.</param>
/// <param name="Decision">What a person decided on it, for its survey; null where nobody did.</param>
public sealed record SurveyTitle(string Key, string Text, int Spellings, IReadOnlyList<TitleMatch> Matches, KnownDecision? Decision)
{
    public long Rows { get; } = Matches.Sum(match => match.Rows);

    public TitleState State { get; } = StateOf(Matches);

    /// <summary>The one job of all its rows; null where there is none or more than one.</summary>
    public string? JobCode => Matches is [{ JobCode: { } only }] ? only : Decision?.Decision.JobCode;

    /// <summary>Titles from their spellings, the most rows first.</summary>
    public static IReadOnlyList<SurveyTitle> Of(IEnumerable<SpeltTitle> spellings, IReadOnlyDictionary<string, KnownDecision> decisions) =>
    [
        .. spellings.GroupBy(spelt => TitleDecision.KeyOf(spelt.Title), StringComparer.Ordinal)
            .Select(title => new SurveyTitle(
                title.Key,
                title.GroupBy(spelt => spelt.Title).OrderByDescending(spelling => spelling.Sum(spelt => spelt.Match.Rows)).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).First().Key,
                title.Select(spelt => spelt.Title).Distinct().Count(),
                [.. title.GroupBy(spelt => spelt.Match with { Rows = 0 }).Select(same => same.Key with { Rows = same.Sum(spelt => spelt.Match.Rows) })
                    .OrderByDescending(match => match.Rows)],
                decisions.GetValueOrDefault(title.Key)))
            .OrderByDescending(title => title.Rows).ThenBy(title => title.Key, StringComparer.Ordinal),
    ];

    private static TitleState StateOf(IReadOnlyList<TitleMatch> matches)
    {
        if (matches.Any(match => match.JobCode is null && match.Origin != JobMatchOrigin.Person)) return TitleState.Undecided;
        if (matches.FirstOrDefault(match => match.Origin == JobMatchOrigin.Person) is { } decided) return decided.JobCode is null ? TitleState.NoJob : TitleState.Decided;
        return TitleState.Matched;
    }
}

/// <summary>Rows of one title that are matched alike.</summary>
public sealed record TitleMatch(string? JobCode, MatchQuality? Quality, JobMatchOrigin Origin, long Rows);

/// <summary>Rows of one spelling that are matched alike.</summary>
public sealed record SpeltTitle(string Title, TitleMatch Match);

/// <param name="Version">Another number after every change, so that whoever decides on what they saw is told what they did not see.</param>
public sealed record KnownDecision(TitleDecision Decision, uint Version);
