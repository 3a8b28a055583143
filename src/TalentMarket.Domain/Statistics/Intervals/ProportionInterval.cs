using MathNet.Numerics.Distributions;

namespace TalentMarket.Domain.Statistics.Intervals;

/// <summary>Intervals of a share that was counted.</summary>
public static class ProportionInterval
{
    /// <summary>The score interval (Wilson, 1927), shares from 0 to 1: (p + z²÷2n ± z·√(p(1 − p)÷n + z²÷4n²)) ÷ (1 + z²÷n) with p = k ÷ n.</summary>
    /// <param name="successes">k, from 0 to n.</param>
    /// <param name="trials">n, 1 or more.</param>
    /// <param name="level">The confidence, 0.95 for 95 %.</param>
    public static (double Low, double High) Wilson(int successes, int trials, double level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        var z = Normal.InvCDF(0, 1, (1 + level) / 2);
        var share = (double)successes / trials;
        var centre = share + z * z / (2 * trials);
        var reach = z * Math.Sqrt(share * (1 - share) / trials + z * z / (4.0 * trials * trials));
        var scale = 1 + z * z / trials;
        return ((centre - reach) / scale, (centre + reach) / scale);
    }
}
