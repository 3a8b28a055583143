using System.Collections.Frozen;
using TalentMarket.Domain.Jobs;

namespace TalentMarket.Domain.Titles;

/// <summary>The level that words of rank in a title speak of, for a person to accept: employers use them too differently to take it unasked.</summary>
/// <param name="Words">The words it is guessed from: senior staff.</param>
public sealed record LevelGuess(JobLevel Level, string Words)
{
    // The longest first. Lead, associate and fellow mean a different rank in every trade, IV and V in every ladder.
    private static readonly (string[] Words, JobLevel Level)[] Ranks =
    [
        (["senior", "staff"], JobLevel.L5), (["sr", "staff"], JobLevel.L5),
        (["entry", "level"], JobLevel.L1),
        (["distinguished"], JobLevel.L7), (["principal"], JobLevel.L6), (["staff"], JobLevel.L4),
        (["senior"], JobLevel.L3), (["sr"], JobLevel.L3), (["snr"], JobLevel.L3), (["iii"], JobLevel.L3),
        (["ii"], JobLevel.L2), (["mid"], JobLevel.L2), (["intermediate"], JobLevel.L2),
        (["junior"], JobLevel.L1), (["jr"], JobLevel.L1), (["entry"], JobLevel.L1), (["i"], JobLevel.L1),
    ];

    // A member of technical staff may be of any level.
    private static readonly FrozenSet<string> NotARankBefore = FrozenSet.Create(StringComparer.Ordinal, "technical", "support", "medical");

    /// <summary>Null where no word speaks of a rank, or words speak of different ones.</summary>
    public static LevelGuess? Of(string title)
    {
        var words = JobTitle.Normalise(title).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var taken = new bool[words.Length];
        var found = new List<LevelGuess>();
        foreach (var (rank, level) in Ranks)
            for (var at = 0; at + rank.Length <= words.Length; at++)
            {
                if (taken[at] || !words.AsSpan(at, rank.Length).SequenceEqual(rank) || (rank is ["staff"] && at > 0 && NotARankBefore.Contains(words[at - 1]))) continue;
                taken.AsSpan(at, rank.Length).Fill(true);
                found.Add(new LevelGuess(level, string.Join(' ', rank)));
            }

        return found.Select(guess => guess.Level).Distinct().Count() == 1 ? found[0] : null;
    }
}
