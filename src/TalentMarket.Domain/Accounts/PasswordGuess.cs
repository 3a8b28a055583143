namespace TalentMarket.Domain.Accounts;

/// <summary>How much of a password is left to guess once what everybody tries first is taken out of it.</summary>
public static class PasswordGuess
{
    private const int ShortestRun = 3;

    // What people write for letters, so that p4ssw0rd is read as password.
    private const string Disguises = "0134579@$!+";
    private const string Letters = "oieastgasit";

    /// <summary>Characters outside known words (also in disguise), runs such as 1234, 321 or aaa, and years 1900 to 2099.</summary>
    /// <param name="password">As typed.</param>
    /// <param name="words">In lower case.</param>
    public static int CharactersLeft(string password, IEnumerable<string> words)
    {
        var typed = password.ToLowerInvariant();
        var plain = string.Concat(typed.Select(Undisguised));
        var known = new bool[typed.Length];
        foreach (var word in words.Where(word => word.Length > 0))
        {
            Mark(known, typed, word);
            Mark(known, plain, string.Concat(word.Select(Undisguised)));
        }

        MarkRuns(known, typed);
        for (var at = 0; at + 4 <= typed.Length; at++)
            if (typed.AsSpan(at, 2) is "19" or "20" && char.IsAsciiDigit(typed[at + 2]) && char.IsAsciiDigit(typed[at + 3])) known.AsSpan(at, 4).Fill(true);
        return known.Count(isKnown => !isKnown);
    }

    private static char Undisguised(char character) =>
        Disguises.IndexOf(character, StringComparison.Ordinal) is >= 0 and var at ? Letters[at] : character;

    private static void Mark(bool[] known, string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            known.AsSpan(at, word.Length).Fill(true);
    }

    private static void MarkRuns(bool[] known, string text)
    {
        foreach (var step in new[] { -1, 0, 1 })
            for (int start = 0, end; start < text.Length; start = end)
            {
                for (end = start + 1; end < text.Length && Follows(text[end - 1], text[end], step);) end++;
                if (end - start >= ShortestRun) known.AsSpan(start, end - start).Fill(true);
            }
    }

    // After 9 comes 0 on every keyboard.
    private static bool Follows(char one, char next, int step) =>
        next - one == step || (step == 1 && one == '9' && next == '0') || (step == -1 && one == '0' && next == '9');
}
