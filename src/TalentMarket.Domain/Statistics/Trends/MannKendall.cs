using MathNet.Numerics.Distributions;

namespace TalentMarket.Domain.Statistics.Trends;

/// <summary>Whether y rises or falls with x, without a model of how: Mann (1945), Kendall (1975).</summary>
/// <param name="Score">S = Σ sign(xⱼ − xᵢ) sign(yⱼ − yᵢ) over all pairs.</param>
/// <param name="TauA">S ÷ (n(n − 1) ÷ 2), −1 to 1.</param>
/// <param name="Z">(S − sign S) ÷ standard deviation of S, corrected for ties in x and in y; 0 where S has no deviation.</param>
/// <param name="TwoSidedP">Probability of a score at least as far from 0 without a trend, by the normal approximation.</param>
public sealed record MannKendall(int Score, double TauA, double Z, double TwoSidedP)
{
    /// <exception cref="ArgumentException">Lengths differ, a number is not finite, or there are fewer than two points.</exception>
    public static MannKendall Test(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        if (x.Count != y.Count || x.Count < 2) throw new ArgumentException("A trend needs two points or more, each of one x and one y.", nameof(x));
        if (!x.All(double.IsFinite) || !y.All(double.IsFinite)) throw new ArgumentException("x and y are finite numbers.", nameof(x));
        var score = ScoreOf(x, y);
        var variance = Variance(x, y);
        var z = variance > 0 ? (score - Math.Sign(score)) / Math.Sqrt(variance) : 0;
        return new MannKendall(score, score / (x.Count * (x.Count - 1) / 2.0), z, Math.Min(1, 2 * Normal.CDF(0, 1, -Math.Abs(z))));
    }

    /// <summary>Variance of S without a trend: (n(n−1)(2n+5) − Σt(t−1)(2t+5) − Σu(u−1)(2u+5)) ÷ 18
    /// + Σt(t−1)(t−2) Σu(u−1)(u−2) ÷ 9n(n−1)(n−2) + Σt(t−1) Σu(u−1) ÷ 2n(n−1), t and u being the sizes of ties in x and in y.</summary>
    internal static double Variance(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        double n = x.Count;
        var (t, u) = (Ties(x), Ties(y));
        var triples = n > 2 ? Sum(t, Triple) * Sum(u, Triple) / (9 * n * (n - 1) * (n - 2)) : 0;
        return (n * (n - 1) * (2 * n + 5) - Sum(t, Whole) - Sum(u, Whole)) / 18 + triples + Sum(t, Pair) * Sum(u, Pair) / (2 * n * (n - 1));
    }

    private static int ScoreOf(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        var score = 0;
        for (var i = 0; i < x.Count; i++)
        {
            for (var j = i + 1; j < x.Count; j++) score += Math.Sign(x[j] - x[i]) * Math.Sign(y[j] - y[i]);
        }

        return score;
    }

    private static List<double> Ties(IEnumerable<double> values) => [.. values.GroupBy(value => value).Select(tied => (double)tied.Count())];

    private static double Sum(List<double> ties, Func<double, double> of) => ties.Sum(of);

    private static double Whole(double size) => size * (size - 1) * (2 * size + 5);

    private static double Triple(double size) => size * (size - 1) * (size - 2);

    private static double Pair(double size) => size * (size - 1);
}
