namespace TalentMarket.Domain.Statistics.Intervals;

/// <summary>How far an estimate may be from the market's value, or that nothing can be said.</summary>
public abstract record QuantileInterval
{
    private QuantileInterval()
    {
    }

    /// <summary>Low to high holds the market's value with the given confidence.</summary>
    /// <param name="Low">In the unit of the sample.</param>
    /// <param name="High">In the unit of the sample.</param>
    /// <param name="StandardError">In the unit of the sample.</param>
    /// <param name="Level">The confidence, 0.95 for 95 %.</param>
    /// <param name="Method">How it was made.</param>
    public sealed record Found(double Low, double High, double StandardError, double Level, IntervalMethod Method) : QuantileInterval;

    /// <summary>The sample is too thin, or ends too near the quantile.</summary>
    public sealed record NotAvailable : QuantileInterval;
}

/// <summary>How an interval was made.</summary>
public enum IntervalMethod
{
    /// <summary>Ranks by the binomial distribution, interpolated (Nyblom, 1992): one row per organisation, or no organisation known.</summary>
    OrderStatistics = 1,

    /// <summary>The cumulative share's error by organisation, turned back into pay (Woodruff, 1952): 5 to 9 organisations.</summary>
    Woodruff = 2,

    /// <summary>Organisations drawn again, middle part of the draws: where corrections cannot be had.</summary>
    BootstrapPercentile = 3,

    /// <summary>Organisations drawn again, corrected for bias and skewness (Efron, 1987): 10 organisations or more.</summary>
    BootstrapCorrected = 4,

    /// <summary>Harrell and Davis's smooth quantile with Maritz and Jarrett's error, on ln pay: 5 to 19 rows too thin for ranks.</summary>
    SmoothQuantile = 5,
}
