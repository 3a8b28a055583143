namespace TalentMarket.Domain.Statistics.Distributions;

/// <summary>When the last of several jobs of exponential length is done.</summary>
public static class ExponentialMaximum
{
    /// <summary>m × (1 + 1/2 + … + 1/n): all n at once.</summary>
    public static double Mean(int jobs, double meanLength) => Mean(jobs, jobs, meanLength);

    /// <summary>m ÷ R × (n − R) + m × (1 + 1/2 + … + 1/R): R at once, the next begins as one is done; n where R is larger.</summary>
    public static double Mean(int jobs, int atOnce, double meanLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(jobs);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(atOnce);
        var seats = Math.Min(jobs, atOnce);
        var harmonic = 0.0;
        for (var i = seats; i >= 1; i--) harmonic += 1.0 / i;
        return meanLength * ((double)(jobs - seats) / seats + harmonic);
    }
}
