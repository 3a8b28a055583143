namespace TalentMarket.Domain.Statistics.Distributions;

/// <summary>How far a figure of n independent draws is off because n is not infinite.</summary>
public static class SampleError
{
    private const double NormalP975 = 1.9599639845400545;

    /// <summary>s ÷ √n.</summary>
    public static double OfMean(ReadOnlySpan<double> draws) => Moments.StandardDeviation(draws) / Math.Sqrt(draws.Length);

    /// <summary>√(p(1 − p) ÷ n), of a share p.</summary>
    public static double OfShare(double share, int draws) => Math.Sqrt(share * (1 - share) / draws);

    /// <summary>Woodruff (1952): (Q(p + zs) − Q(p − zs)) ÷ 2z with s = √(p(1 − p) ÷ n) and z = 1.96.</summary>
    /// <param name="ascending">The draws in ascending order.</param>
    /// <param name="probability">Above 0, below 1.</param>
    public static double OfQuantile(ReadOnlySpan<double> ascending, double probability)
    {
        var reach = NormalP975 * OfShare(probability, ascending.Length);
        var high = Quantile.Type7(ascending, Math.Min(1, probability + reach));
        var low = Quantile.Type7(ascending, Math.Max(0, probability - reach));
        return (high - low) / (2 * NormalP975);
    }
}
