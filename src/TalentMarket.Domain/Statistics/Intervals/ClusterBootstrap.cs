namespace TalentMarket.Domain.Statistics.Intervals;

/// <summary>Intervals of quantiles by drawing organisations again.</summary>
public static class ClusterBootstrap
{
    public const int Draws = 2_000;

    // Without one organisation of a thousand a quantile hardly moves: the correction for skewness is nothing, and costs a pass each.
    private const int MaximumClustersCorrected = 500;

    /// <summary>One interval for each probability, from the same draws.</summary>
    /// <param name="sample">Two organisations or more.</param>
    /// <param name="ascendingProbabilities">0 to 1, ascending.</param>
    /// <param name="level">The confidence, 0.95 for 95 %.</param>
    /// <param name="query">What is asked: see <see cref="ClusterDraws"/>.</param>
    public static IReadOnlyList<QuantileInterval.Found> Of(
        ClusteredSample sample, IReadOnlyList<double> ascendingProbabilities, double level, string query)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sample.ClusterCount, 2);
        double[] probabilities = [.. ascendingProbabilities];
        var replicates = Replicates(sample, probabilities, ClusterDraws.Of(sample.ClusterCount, Draws, query), Draws);
        var isCorrected = sample.ClusterCount <= MaximumClustersCorrected;
        var without = isCorrected ? Replicates(sample, probabilities, LeaveOneOut(sample.ClusterCount), sample.ClusterCount) : [];
        return [.. probabilities.Select((probability, p) =>
        {
            var distribution = new BootstrapDistribution(sample.Quantile(probability), replicates[p]);
            var (low, high) = isCorrected
                ? distribution.Corrected(level, BootstrapDistribution.Acceleration([without[p]]))
                : distribution.Percentile(level);
            return new QuantileInterval.Found(low, high, distribution.StandardError, level,
                isCorrected ? IntervalMethod.BootstrapCorrected : IntervalMethod.BootstrapPercentile);
        })];
    }

    private static double[][] Replicates(ClusteredSample sample, double[] probabilities, IEnumerable<int[]> draws, int count)
    {
        double[][] replicates = [.. probabilities.Select(_ => new double[count])];
        var found = new double[probabilities.Length];
        foreach (var (draw, times) in draws.Index())
        {
            sample.Quantiles(times, probabilities, found);
            for (var p = 0; p < found.Length; p++) replicates[p][draw] = found[p];
        }

        return replicates;
    }

    private static IEnumerable<int[]> LeaveOneOut(int clusters)
    {
        var times = new int[clusters];
        Array.Fill(times, 1);
        for (var left = 0; left < clusters; left++)
        {
            times[left] = 0;
            yield return times;
            times[left] = 1;
        }
    }
}
