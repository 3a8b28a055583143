using System.Globalization;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Statistics.Intervals;

namespace TalentMarket.Domain.PayBands;

/// <summary>What a median hangs on besides the market: a few unusual people, or one large organisation. Raw: sentences for exact sources only.</summary>
internal static class BandSensitivity
{
    private const int FewestRowsJudged = 8;
    private const double SmallestMove = 0.02;
    private const double LargestShare = 0.25;

    public static IReadOnlyList<string> Of(ClusteredSample sample) => [.. new[] { WithoutOutliers(sample), Capped(sample) }.OfType<string>()];

    // Judged on ln pay; nobody is taken out of a figure, it is only said what taking them out would do.
    private static string? WithoutOutliers(ClusteredSample sample)
    {
        if (sample.Count < FewestRowsJudged || sample.Values[0] <= 0) return null;
        var logarithms = new double[sample.Count];
        for (var i = 0; i < logarithms.Length; i++) logarithms[i] = Math.Log(sample.Values[i]);
        var score = RobustScore.Of(logarithms);
        var usual = Rows(sample).Where(row => Math.Abs(score.Of(Math.Log(row.Value))) <= RobustScore.Flag).ToList();
        var unusual = sample.Count - usual.Count;
        if (unusual == 0 || usual.Count == 0) return null;
        return Moved(sample, ClusteredSample.Of(usual)) is { } moved
            ? string.Create(CultureInfo.InvariantCulture, $"Without the {unusual:N0} whose pay is unusual, more than {RobustScore.Flag} robust deviations from the middle of ln pay, the median would be {moved}.")
            : null;
    }

    private static string? Capped(ClusteredSample sample)
    {
        var byCluster = new double[sample.ClusterCount];
        for (var i = 0; i < sample.Count; i++) byCluster[sample.Clusters[i]] += sample.Weights[i];
        var share = byCluster.Max() / byCluster.Sum();
        if (share <= LargestShare || !ConcentrationCap.IsFeasible(byCluster, LargestShare)) return null;
        var cap = ConcentrationCap.Of(byCluster, LargestShare);
        var says = string.Create(CultureInfo.InvariantCulture, $"One organisation has {100 * share:0} % of the weight");
        if (!cap.IsTrustworthy) return $"{says}, and others are too large for weights to mend it.";
        var capped = ClusteredSample.Of(Rows(sample).Select((row, i) =>
            (row.Value, row.Weight * cap.Weights[sample.Clusters[i]] / byCluster[sample.Clusters[i]], row.Organisation)));
        return Moved(sample, capped) is { } moved ? $"{says}; were none to have more than a quarter, the median would be {moved}." : null;
    }

    private static string? Moved(ClusteredSample sample, ClusteredSample other)
    {
        var rate = other.Quantile(0.5) / sample.Quantile(0.5) - 1;
        return Math.Abs(rate) <= SmallestMove ? null
            : string.Create(CultureInfo.InvariantCulture, $"{100 * Math.Abs(rate):0.#} % {(rate > 0 ? "higher" : "lower")}");
    }

    private static IEnumerable<(double Value, double Weight, long? Organisation)> Rows(ClusteredSample sample)
    {
        for (var i = 0; i < sample.Count; i++)
            yield return (sample.Values[i], sample.Weights[i], sample.Organisations[sample.Clusters[i]]);
    }
}
