namespace TalentMarket.Domain.Jobs;

/// <summary>Finds our job for a survey's title: by exact alias, else by alias once words that do not change the job are away.</summary>
public sealed class JobTitleMatcher(IReadOnlyDictionary<string, string> jobCodesByNormalisedTitle)
{
    // In this order; each is tried on the title as written, and the first that leads to a job decides.
    private static readonly (Func<string, string> Reduce, MatchQuality Quality)[] Rules =
    [
        (JobTitle.Normalise, MatchQuality.Exact),
        (WithoutRank, MatchQuality.Strong),
        (BeforeSpecialty, MatchQuality.Partial),
    ];

    /// <summary>The titles that are known.</summary>
    public IReadOnlyDictionary<string, string> JobCodesByNormalisedTitle => jobCodesByNormalisedTitle;

    /// <summary>The code of the job and how well it fits; null when nothing fits.</summary>
    public (string JobCode, MatchQuality Quality)? Match(string title)
    {
        foreach (var (reduce, quality) in Rules)
            if (jobCodesByNormalisedTitle.TryGetValue(reduce(title), out var jobCode))
                return (jobCode, quality);
        return null;
    }

    /// <summary>"Sr. ML Engineer II" is "ml engineer".</summary>
    internal static string WithoutRank(string title) =>
        string.Join(' ', TitleWords.Core(title));

    /// <summary>"Senior ML Engineer, Ads" and "ML Engineer (NLP)" are "ml engineer".</summary>
    internal static string BeforeSpecialty(string title)
    {
        var end = title.AsSpan().IndexOfAny(",(/|");
        var dash = title.IndexOf(" - ", StringComparison.Ordinal);
        if (dash >= 0 && (end < 0 || dash < end)) end = dash;
        return WithoutRank(end < 0 ? title : title[..end]);
    }
}
