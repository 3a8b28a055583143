using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics.Curves;

namespace TalentMarket.Domain.PayCurves;

/// <summary>Percentiles of pay that never fall with years, over bins. Raw: never shown.</summary>
internal sealed record CurveFit
{
    public required IReadOnlyList<CurveBin> Bins { get; init; }

    /// <summary>ln pay of P10, P25, P50, P75 and P90, each over the bins.</summary>
    public required IReadOnlyList<double[]> LogPay { get; init; }

    /// <summary>Of the variation of mean ln pay between bins, the share that a rising line cannot follow: 0 to 1.</summary>
    public required double OrderLossShare { get; init; }

    public static CurveFit Of(IReadOnlyList<CurveBin> bins) => new()
    {
        Bins = bins,
        LogPay = [.. PayDistribution.Probabilities.Select(probability => IsotonicQuantile.Fit([.. bins.Select(bin => bin.Sample)], probability))],
        OrderLossShare = LossOf(bins),
    };

    // Σw(ȳ − f)² ÷ Σw(ȳ − mean)², f being the least-squares fit of bin means under order.
    private static double LossOf(IReadOnlyList<CurveBin> bins)
    {
        var means = bins.Select(bin => bin.Rows.Average(row => row.LogPay)).ToArray();
        var weights = bins.Select(bin => (double)bin.Rows.Count).ToArray();
        var mean = means.Zip(weights, (value, weight) => value * weight).Sum() / weights.Sum();
        var between = means.Zip(weights, (value, weight) => weight * Square(value - mean)).Sum();
        var fit = Pava.Fit(means, weights);
        var lost = Enumerable.Range(0, means.Length).Sum(i => weights[i] * Square(means[i] - fit[i]));
        return between > 0 ? lost / between : 0;

        static double Square(double value) => value * value;
    }
}
