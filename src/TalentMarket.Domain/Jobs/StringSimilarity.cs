namespace TalentMarket.Domain.Jobs;

/// <summary>How alike two short texts are, letter by letter.</summary>
public static class StringSimilarity
{
    private const double PrefixScale = 0.1;
    private const int LongestPrefix = 4;

    /// <summary>Jaro-Winkler, 0 to 1: J + 0.1·ℓ·(1 − J) with ℓ ≤ 4 letters of common prefix, and J = (m÷|a| + m÷|b| + (m − t)÷m) ÷ 3
    /// with m letters matched within half the longer text and t half of those out of order. Winkler (1990).</summary>
    public static double JaroWinkler(string a, string b)
    {
        var jaro = Jaro(a, b);
        var prefix = 0;
        while (prefix < Math.Min(LongestPrefix, Math.Min(a.Length, b.Length)) && a[prefix] == b[prefix]) prefix++;
        return jaro + PrefixScale * prefix * (1 - jaro);
    }

    private static double Jaro(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return a.Length == b.Length ? 1 : 0;
        var reach = Math.Max(0, Math.Max(a.Length, b.Length) / 2 - 1);
        var taken = new bool[b.Length];
        var fromA = new List<char>(a.Length);
        for (var i = 0; i < a.Length; i++)
            for (var j = Math.Max(0, i - reach); j < Math.Min(b.Length, i + reach + 1); j++)
            {
                if (taken[j] || a[i] != b[j]) continue;
                taken[j] = true;
                fromA.Add(a[i]);
                break;
            }

        if (fromA.Count == 0) return 0;
        var fromB = b.Where((_, j) => taken[j]);
        var outOfOrder = fromA.Zip(fromB).Count(pair => pair.First != pair.Second) / 2;
        double matched = fromA.Count;
        return (matched / a.Length + matched / b.Length + (matched - outOfOrder) / matched) / 3;
    }
}
