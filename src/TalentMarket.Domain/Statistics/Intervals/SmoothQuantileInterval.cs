using MathNet.Numerics.Distributions;

namespace TalentMarket.Domain.Statistics.Intervals;

/// <summary>An interval for samples too thin for ranks: round the smooth quantile of ln pay, so that it never reaches below nothing.</summary>
public static class SmoothQuantileInterval
{
    public const int MinimumRows = 5;

    public const int MaximumRows = 19;

    /// <summary>exp(HD(ln x) ∓ t₍n₋₁₎ × MJ(ln x)), HD being Harrell and Davis's quantile and MJ Maritz and Jarrett's error.</summary>
    /// <param name="sample">5 to 19 independent rows above 0.</param>
    /// <param name="probability">Not nearer to an end than P25 and P75.</param>
    /// <param name="level">The confidence, 0.95 for 95 %.</param>
    public static QuantileInterval Of(ClusteredSample sample, double probability, double level)
    {
        var n = sample.Count;
        if (n is < MinimumRows or > MaximumRows || sample.Values[0] <= 0 || !MaritzJarrett.Exists(n, probability))
            return new QuantileInterval.NotAvailable();
        var logarithms = new double[n];
        for (var i = 0; i < n; i++) logarithms[i] = Math.Log(sample.Values[i]);
        var (middle, error) = (HarrellDavis.Estimate(logarithms, probability), MaritzJarrett.StandardError(logarithms, probability));
        var reach = StudentT.InvCDF(0, 1, n - 1, (1 + level) / 2) * error;
        return new QuantileInterval.Found(
            Math.Exp(middle - reach), Math.Exp(middle + reach), Math.Exp(middle) * error, level, IntervalMethod.SmoothQuantile);
    }
}
