namespace TalentMarket.Domain.Statistics;

/// <summary>How far values lie from the middle in units that outliers do not stretch: z = (x − median) ÷ scale.</summary>
public sealed class RobustScore
{
    /// <summary>1 ÷ Φ⁻¹(¾): makes the median deviation of a normal distribution its standard deviation.</summary>
    public const double NormalMedianDeviation = 1.482602218505602;

    /// <summary>2 Φ⁻¹(¾), the quartile distance of a standard normal distribution.</summary>
    public const double NormalQuartileDistance = 1.3489795003921634;

    /// <summary>√(π ÷ 2), for the mean absolute deviation.</summary>
    public const double NormalMeanDeviation = 1.2533141373155003;

    /// <summary>Above it a value is looked at (Iglewicz and Hoaglin, 1993); it is never taken away.</summary>
    public const double Flag = 3.5;

    private RobustScore(double median, double scale, ScaleKind kind)
    {
        Median = median;
        Scale = scale;
        Kind = kind;
    }

    public double Median { get; }

    /// <summary>In the unit of the values, comparable with a standard deviation; 0 where every value is the same.</summary>
    public double Scale { get; }

    public ScaleKind Kind { get; }

    /// <summary>The middle and scale of a sample: 1.4826 × median |x − median|; where that is 0, quartile distance ÷ 1.349; then 1.2533 × mean |x − median|.</summary>
    /// <param name="ascending">The sample in ascending order; logarithms of pay where pay is judged.</param>
    /// <exception cref="ArgumentException">The sample is empty.</exception>
    public static RobustScore Of(ReadOnlySpan<double> ascending)
    {
        var median = Quantile.Type7(ascending, 0.5);
        var deviations = new double[ascending.Length];
        for (var i = 0; i < deviations.Length; i++) deviations[i] = Math.Abs(ascending[i] - median);
        Array.Sort(deviations);
        if (NormalMedianDeviation * Quantile.Type7(deviations, 0.5) is > 0 and var mad) return new RobustScore(median, mad, ScaleKind.MedianDeviation);
        if (QuartileScale(ascending) is > 0 and var quartiles) return new RobustScore(median, quartiles, ScaleKind.QuartileDistance);
        return NormalMeanDeviation * deviations.Average() is > 0 and var mean
            ? new RobustScore(median, mean, ScaleKind.MeanDeviation)
            : new RobustScore(median, 0, ScaleKind.None);
    }

    /// <summary>(P75 − P25) ÷ 1.349, quartiles of type 7.</summary>
    public static double QuartileScale(ReadOnlySpan<double> ascending) =>
        (Quantile.Type7(ascending, 0.75) - Quantile.Type7(ascending, 0.25)) / NormalQuartileDistance;

    /// <summary>(value − median) ÷ scale; 0 where the sample has no scale to judge by.</summary>
    public double Of(double value) => Kind == ScaleKind.None ? 0 : (value - Median) / Scale;
}

/// <summary>What a robust scale was taken from.</summary>
public enum ScaleKind
{
    None = 0,
    MedianDeviation,
    QuartileDistance,
    MeanDeviation,
}
