using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace TalentMarket.Domain.Tests.Illustration;

/// <summary>Whether a series rises, without a model of how.</summary>
internal static class Trend
{
    /// <summary>Theil and Sen: the median of the slopes of all pairs.</summary>
    public static double TheilSenSlope(IReadOnlyList<double> x, IReadOnlyList<double> y) =>
        Pairs(x).Select(pair => (y[pair.J] - y[pair.I]) / (x[pair.J] - x[pair.I])).Median();

    /// <summary>Mann and Kendall: tau-a and the two-sided p of the normal approximation with continuity and tie corrections.</summary>
    public static (double Tau, double P) MannKendall(IReadOnlyList<double> y)
    {
        var n = y.Count;
        var x = Enumerable.Range(0, n).Select(i => (double)i).ToList();
        var score = Pairs(x).Sum(pair => Math.Sign(y[pair.J] - y[pair.I]));
        var ties = y.GroupBy(value => value).Sum(tied => tied.Count() * (tied.Count() - 1.0) * (2 * tied.Count() + 5));
        var variance = (n * (n - 1.0) * (2 * n + 5) - ties) / 18;
        var z = (score - Math.Sign(score)) / Math.Sqrt(variance);
        return (score / (n * (n - 1) / 2.0), 2 * (1 - Normal.CDF(0, 1, Math.Abs(z))));
    }

    private static IEnumerable<(int I, int J)> Pairs(IReadOnlyList<double> x) =>
        from i in Enumerable.Range(0, x.Count)
        from j in Enumerable.Range(i + 1, x.Count - i - 1)
        select (i, j);
}
