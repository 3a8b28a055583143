using System.Collections.Concurrent;
using TalentMarket.Domain.Jobs;

namespace TalentMarket.Data.Titles;

/// <summary>Our known titles as they are now, and what they make of others; each title is thought about once.</summary>
public sealed class KnownTitles
{
    private const int MostRemembered = 100_000;

    private readonly JobSuggester suggester;
    private readonly ConcurrentDictionary<string, JobSuggestions> remembered = new(StringComparer.Ordinal);

    internal KnownTitles(IReadOnlyDictionary<string, string> jobCodesByNormalisedTitle)
    {
        Matcher = new JobTitleMatcher(jobCodesByNormalisedTitle);
        suggester = new JobSuggester(Matcher);
    }

    internal JobTitleMatcher Matcher { get; }

    public JobSuggestions Suggest(string title)
    {
        if (remembered.TryGetValue(title, out var known)) return known;
        var suggestions = suggester.Suggest(title);
        if (remembered.Count < MostRemembered) remembered.TryAdd(title, suggestions);
        return suggestions;
    }

    internal bool IsOf(IReadOnlyDictionary<string, string> jobCodesByNormalisedTitle) =>
        Matcher.JobCodesByNormalisedTitle.Count == jobCodesByNormalisedTitle.Count
        && jobCodesByNormalisedTitle.All(pair => Matcher.JobCodesByNormalisedTitle.TryGetValue(pair.Key, out var job) && job == pair.Value);
}
