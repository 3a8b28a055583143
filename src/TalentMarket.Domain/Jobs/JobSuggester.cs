namespace TalentMarket.Domain.Jobs;

/// <summary>Suggests our jobs for a survey's title, and says when one may be taken without a person: by alias, by an alias that the title
/// contains while nothing else in it speaks of other work, or by similarity to the known titles of the same kind of work.</summary>
public sealed class JobSuggester
{
    /// <summary>The least similarity that is taken without a person.</summary>
    public const double LeastScore = 0.55;

    /// <summary>The least lead over the next job that is taken without a person.</summary>
    public const double LeastLead = 0.10;

    // Titles so named mean our job where nothing else is said, and any science where something is.
    private const string ResearchScientist = "research-scientist";

    private readonly JobTitleMatcher matcher;
    private readonly Dictionary<string, string?> jobsByPhrase = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<(IReadOnlyList<string> Words, string? JobCode)> known;
    private readonly TitleIndex index;

    public JobSuggester(JobTitleMatcher matcher)
    {
        this.matcher = matcher;
        known =
        [
            .. matcher.JobCodesByNormalisedTitle.Select(alias => (TitleWords.Core(alias.Key), (string?)alias.Value)),
            .. OtherWork.Phrases.Select(phrase => (TitleWords.Core(phrase), (string?)null)),
        ];
        foreach (var (words, jobCode) in known) jobsByPhrase.TryAdd(string.Join(' ', words), jobCode);
        index = new TitleIndex([.. known.Select(text => text.Words)]);
    }

    public JobSuggestions Suggest(string title)
    {
        var words = TitleWords.Core(title);
        var scores = index.Similarities(words);
        var ranked = Best(Enumerable.Range(0, known.Count), scores)
            .Where(best => best.JobCode is not null && best.Score > 0)
            .OrderByDescending(best => Math.Round(best.Score, 6)).ThenByDescending(best => StringSimilarity.JaroWinkler(best.Phrase, string.Join(' ', words)))
            .Select(best => new JobSuggestion(best.JobCode!, best.Score));
        return new JobSuggestions([.. ranked], Automatic(title, words, scores));
    }

    private (string JobCode, MatchQuality Quality)? Automatic(string title, IReadOnlyList<string> words, double[] scores)
    {
        if (matcher.Match(title) is { Quality: MatchQuality.Exact or MatchQuality.Strong } known) return known;
        var phrases = PhrasesIn(words);
        return phrases.Select(phrase => phrase.JobCode).Distinct().Count() switch
        {
            0 => BySimilarity(words, scores),
            1 when phrases[0].JobCode is { } jobCode && IsAllOf(words, phrases, jobCode) => (jobCode, MatchQuality.Partial),
            _ => null,
        };
    }

    // The longest known phrases, none within another.
    private List<(int From, int To, string? JobCode)> PhrasesIn(IReadOnlyList<string> words)
    {
        var found = new List<(int From, int To, string? JobCode)>();
        for (var length = words.Count; length >= 2; length--)
            for (var from = 0; from + length <= words.Count; from++)
                if (jobsByPhrase.TryGetValue(string.Join(' ', words.Skip(from).Take(length)), out var jobCode)
                    && !found.Exists(longer => longer.From <= from && from + length <= longer.To))
                    found.Add((from, from + length, jobCode));
        return found;
    }

    private static bool IsAllOf(IReadOnlyList<string> words, List<(int From, int To, string? JobCode)> phrases, string jobCode)
    {
        var rest = words.Where((_, position) => !phrases.Exists(phrase => phrase.From <= position && position < phrase.To)).ToList();
        var kinds = TitleWords.KindsIn(words.Except(rest));
        if (!TitleWords.KindsIn(rest).IsSubsetOf(kinds) || TitleWords.SpeaksOfAnotherScience(rest)) return false;
        if (rest.Count > 0 && jobCode == ResearchScientist) return TitleWords.SpeaksOfAi(rest);
        return !(kinds.Contains(WorkKind.Engineer) && TitleWords.SpeaksOfAi(rest));
    }

    private (string, MatchQuality)? BySimilarity(IReadOnlyList<string> words, double[] scores)
    {
        if (TitleWords.KindsIn(words) is not { Count: 1 } kinds || TitleWords.SpeaksOfAnotherScience(words)) return null;
        var subjects = words.Where(word => !TitleWords.IsKind(word)).ToHashSet(StringComparer.Ordinal);
        var alike = Enumerable.Range(0, known.Count)
            .Where(text => known[text].JobCode is null || (TitleWords.KindsIn(known[text].Words).Overlaps(kinds) && known[text].Words.Any(subjects.Contains)));
        var best = Best(alike, scores).OrderByDescending(best => best.Score).Take(2).ToList();
        return best is [{ JobCode: { } jobCode, Score: >= LeastScore }, ..] && (best.Count == 1 || best[0].Score - best[1].Score >= LeastLead)
            ? (jobCode, MatchQuality.Partial)
            : null;
    }

    private IEnumerable<(string? JobCode, string Phrase, double Score)> Best(IEnumerable<int> texts, double[] scores) =>
        texts.GroupBy(text => known[text].JobCode).Select(group => group.MaxBy(text => scores[text]))
            .Select(text => (known[text].JobCode, string.Join(' ', known[text].Words), scores[text]));
}
