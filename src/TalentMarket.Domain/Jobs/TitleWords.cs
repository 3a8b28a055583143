using System.Collections.Frozen;

namespace TalentMarket.Domain.Jobs;

/// <summary>The words of a title that say what kind of work it is, and those that do not.</summary>
internal static class TitleWords
{
    public static readonly FrozenSet<string> Ranks = Words(
        "senior sr snr staff lead principal junior jr mid associate distinguished i ii iii iv v 1 2 3 4 5 level entry intermediate experienced expert");

    /// <summary>What somebody is, by the word that says so; words of one kind stand for each other.</summary>
    private static readonly FrozenDictionary<string, WorkKind> Kinds = new (WorkKind Kind, string Words)[]
    {
        (WorkKind.Engineer, "engineer engineers developer developers programmer"),
        (WorkKind.Scientist, "scientist scientists researcher researchers"),
        (WorkKind.Analyst, "analyst analysts"),
        (WorkKind.Architect, "architect architects"),
        (WorkKind.Manager, "manager managers director head vp vice president chief cto officer owner executive supervisor leader"),
        (WorkKind.Professor, "professor lecturer postdoctoral"),
        (WorkKind.Administrator, "administrator dba admin technician operator"),
        (WorkKind.Consultant, "consultant advisor"),
        (WorkKind.Other, "auditor tester trainer recruiter designer copywriter economist biologist actuary trader strategist student intern trainee teacher instructor coordinator representative specialist modeler"),
    }.SelectMany(row => row.Words.Split(' ').Select(word => KeyValuePair.Create(word, row.Kind))).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> AiWords = Words("ai ml nlp llm");

    private static readonly string[] AiPhrases = ["machine learning", "artificial intelligence", "deep learning"];

    // A research scientist of these is no computer scientist, whatever else the title says.
    private static readonly FrozenSet<string> OtherSciences = Words("biology biological physics chemistry materials");

    /// <summary>The normalised title without its rank: "Sr. ML Engineer II" is "ml engineer".</summary>
    public static IReadOnlyList<string> Core(string title) =>
        [.. JobTitle.Normalise(title).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Ranks.Contains(word))];

    public static IReadOnlySet<WorkKind> KindsIn(IEnumerable<string> words) =>
        words.Select(word => Kinds.TryGetValue(word, out var kind) ? kind : (WorkKind?)null).OfType<WorkKind>().ToHashSet();

    /// <summary>Says no more than what somebody is: "engineer".</summary>
    public static bool IsKind(string word) => Kinds.ContainsKey(word);

    public static bool SpeaksOfAi(IReadOnlyCollection<string> words)
    {
        if (words.Any(AiWords.Contains)) return true;
        var text = string.Join(' ', words);
        return AiPhrases.Any(phrase => text.Contains(phrase, StringComparison.Ordinal));
    }

    public static bool SpeaksOfAnotherScience(IEnumerable<string> words) => words.Any(OtherSciences.Contains);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

internal enum WorkKind { Engineer, Scientist, Analyst, Architect, Manager, Professor, Administrator, Consultant, Other }
