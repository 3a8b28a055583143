using MathNet.Numerics.Distributions;

namespace TalentMarket.Domain.Statistics.Intervals;

/// <summary>How far the ratio of two medians may be from the market's. Whether two intervals overlap is no test of their difference.</summary>
public static class MedianRatioInterval
{
    private const double Median = 0.5;
    private const int MinimumOrganisationsTogether = 10;

    /// <summary>Of median of second ÷ median of first. Organisations are drawn again with all their people on both sides, as one draw;
    /// where no organisation is known, exp(ln ratio ∓ z √(e₁² + e₂²)) with e each median's standard error ÷ itself.</summary>
    /// <param name="first">Pay above 0.</param>
    /// <param name="second">Pay above 0.</param>
    /// <param name="level">The confidence, 0.95 for 95 %.</param>
    /// <param name="query">What is asked: see <see cref="ClusterDraws"/>.</param>
    public static QuantileInterval Of(ClusteredSample first, ClusteredSample second, double level, string query)
    {
        if (first.Values[0] <= 0 || second.Values[0] <= 0) return new QuantileInterval.NotAvailable();
        if (first.IsOneRowPerCluster && second.IsOneRowPerCluster && !SharesOrganisations(first, second))
            return OfIndependent(first, second, level, query);
        var union = first.Organisations.Concat(second.Organisations).OfType<long>().Distinct().Order().Select((organisation, i) => (organisation, i))
            .ToDictionary(pair => pair.organisation, pair => pair.i);
        var (ofFirst, known) = Places(first, union, union.Count);
        var (ofSecond, clusters) = Places(second, union, known);
        if (clusters < MinimumOrganisationsTogether || !Bears(first, level) || !Bears(second, level)) return new QuantileInterval.NotAvailable();
        return OfDraws(first, ofFirst, second, ofSecond, clusters, level, query);
    }

    private static QuantileInterval OfIndependent(ClusteredSample first, ClusteredSample second, double level, string query)
    {
        if (IntervalChoice.Of(first, [Median], level, query)[0] is not QuantileInterval.Found one
            || IntervalChoice.Of(second, [Median], level, query)[0] is not QuantileInterval.Found other) return new QuantileInterval.NotAvailable();
        var (low, high) = (first.Quantile(Median), second.Quantile(Median));
        var error = Math.Sqrt(Math.Pow(one.StandardError / low, 2) + Math.Pow(other.StandardError / high, 2));
        var reach = Normal.InvCDF(0, 1, (1 + level) / 2) * error;
        return new QuantileInterval.Found(high / low * Math.Exp(-reach), high / low * Math.Exp(reach), error, level, IntervalMethod.OrderStatistics);
    }

    private static QuantileInterval.Found OfDraws(
        ClusteredSample first, int[] ofFirst, ClusteredSample second, int[] ofSecond, int clusters, double level, string query)
    {
        var logarithms = new List<double>(ClusterBootstrap.Draws);
        foreach (var times in ClusterDraws.Of(clusters, ClusterBootstrap.Draws, query))
            if (MedianOf(first, ofFirst, times) is { } one && MedianOf(second, ofSecond, times) is { } other)
                logarithms.Add(Math.Log(other / one));
        var distribution = new BootstrapDistribution(Math.Log(second.Quantile(Median) / first.Quantile(Median)), logarithms);
        var (low, high) = distribution.Percentile(level);
        return new QuantileInterval.Found(Math.Exp(low), Math.Exp(high), distribution.StandardError, level, IntervalMethod.BootstrapPercentile);
    }

    // A draw may hold nobody of a small side; it says nothing of the ratio then. With five clusters a side at least, as Bears asks,
    // that is e⁻⁵ = 0.7 % of draws at most: ClusterDraws.LeastUsableShare is always reached.
    private static double? MedianOf(ClusteredSample sample, int[] places, int[] times)
    {
        var own = new int[places.Length];
        for (var cluster = 0; cluster < own.Length; cluster++) own[cluster] = times[places[cluster]];
        if (Array.TrueForAll(own, count => count == 0)) return null;
        var found = new double[1];
        sample.Quantiles(own, [Median], found);
        return found[0];
    }

    private static bool Bears(ClusteredSample sample, double level) => sample.ClusterCount >= IntervalChoice.MinimumOrganisations
        && OrderStatisticInterval.Exists(Weights.EffectiveCount(sample.Weights), Median, level);

    private static bool SharesOrganisations(ClusteredSample first, ClusteredSample second) =>
        first.Organisations.OfType<long>().Intersect(second.Organisations.OfType<long>()).Any();

    // Where each cluster stands in the draws: organisations where they are known, whoever names none after them.
    private static (int[] Places, int Next) Places(ClusteredSample sample, Dictionary<long, int> union, int next)
    {
        var places = new int[sample.ClusterCount];
        for (var cluster = 0; cluster < places.Length; cluster++)
            places[cluster] = sample.Organisations[cluster] is { } organisation ? union[organisation] : next++;
        return (places, next);
    }
}
