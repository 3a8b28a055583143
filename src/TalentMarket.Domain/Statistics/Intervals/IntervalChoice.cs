using MathNet.Numerics.Distributions;

namespace TalentMarket.Domain.Statistics.Intervals;

/// <summary>Which interval a sample can bear. Independent rows of equal weight: exact ranks, and from 5 rows the smooth quantile for
/// quartiles and median. Else 10 organisations or more: drawn again; 5 to 9: Woodruff's; fewer: none.</summary>
public static class IntervalChoice
{
    public const int MinimumOrganisations = 5;

    private const int MinimumOrganisationsDrawn = 10;

    /// <summary>Quartiles and the median are near enough to the middle for the smooth quantile of a thin sample.</summary>
    private const double NearestEnd = 0.25;

    /// <summary>One interval for each probability, or that none is available.</summary>
    /// <param name="sample">Any sample.</param>
    /// <param name="ascendingProbabilities">Above 0, below 1, ascending.</param>
    /// <param name="level">The confidence, 0.95 for 95 %.</param>
    /// <param name="query">What is asked, in words that are the same for the same question: it seeds what is drawn.</param>
    public static IReadOnlyList<QuantileInterval> Of(
        ClusteredSample sample, IReadOnlyList<double> ascendingProbabilities, double level, string query)
    {
        if (sample is { IsOneRowPerCluster: true, IsEquallyWeighted: true })
            return [.. ascendingProbabilities.Select(probability => OfIndependentRows(sample, probability, level))];
        var drawn = sample.ClusterCount >= MinimumOrganisationsDrawn
            ? ClusterBootstrap.Of(sample, ascendingProbabilities, level, query)
            : [];
        return [.. ascendingProbabilities.Select((probability, p) =>
            !OrderStatisticInterval.Exists(Weights.EffectiveCount(sample.Weights), probability, level) ? new QuantileInterval.NotAvailable()
            : sample.ClusterCount >= MinimumOrganisationsDrawn ? drawn[p]
            : sample.ClusterCount >= MinimumOrganisations ? WoodruffInterval.Of(sample, probability, level)
            : new QuantileInterval.NotAvailable())];
    }

    private static QuantileInterval OfIndependentRows(ClusteredSample sample, double probability, double level)
    {
        if (NyblomInterval.Exists(sample.Count, probability, level))
        {
            var (low, high) = NyblomInterval.Of(sample.Values, probability, level);
            var error = (high - low) / (2 * Normal.InvCDF(0, 1, (1 + level) / 2));
            return new QuantileInterval.Found(low, high, error, level, IntervalMethod.OrderStatistics);
        }

        return Math.Min(probability, 1 - probability) >= NearestEnd
            ? SmoothQuantileInterval.Of(sample, probability, level)
            : new QuantileInterval.NotAvailable();
    }
}
