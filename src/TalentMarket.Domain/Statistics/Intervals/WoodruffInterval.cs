using MathNet.Numerics.Distributions;

namespace TalentMarket.Domain.Statistics.Intervals;

/// <summary>The error of the cumulative share at the quantile, by organisation, turned back into the unit of the sample (Woodruff, 1952).</summary>
public static class WoodruffInterval
{
    /// <summary>s² = G ÷ (G − 1) Σ(z_g − z̄)² over G organisations with z_g = Σw(1[x ≤ q] − p) ÷ W; the quantiles at p ∓ t₍G₋₁₎s.
    /// Not available where p ∓ ts leaves 0 to 1.</summary>
    /// <param name="sample">Two organisations or more.</param>
    /// <param name="probability">Above 0, below 1.</param>
    /// <param name="level">The confidence, 0.95 for 95 %.</param>
    public static QuantileInterval Of(ClusteredSample sample, double probability, double level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sample.ClusterCount, 2);
        var t = StudentT.InvCDF(0, 1, sample.ClusterCount - 1, (1 + level) / 2);
        var reach = t * ShareError(sample, probability);
        if (probability - reach <= 0 || probability + reach >= 1) return new QuantileInterval.NotAvailable();
        var (low, high) = (sample.Quantile(probability - reach), sample.Quantile(probability + reach));
        return new QuantileInterval.Found(low, high, (high - low) / (2 * t), level, IntervalMethod.Woodruff);
    }

    /// <summary>s: the standard error of the share of weight at or below the quantile.</summary>
    public static double ShareError(ClusteredSample sample, double probability)
    {
        var quantile = sample.Quantile(probability);
        var (byCluster, total) = (new double[sample.ClusterCount], 0.0);
        for (var i = 0; i < sample.Count; i++)
        {
            total += sample.Weights[i];
            byCluster[sample.Clusters[i]] += sample.Weights[i] * ((sample.Values[i] <= quantile ? 1 : 0) - probability);
        }

        var mean = byCluster.Average();
        var clusters = (double)byCluster.Length;
        return Math.Sqrt(clusters / (clusters - 1) * byCluster.Sum(z => (z - mean) * (z - mean))) / total;
    }
}
