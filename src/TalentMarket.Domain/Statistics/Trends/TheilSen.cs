using MathNet.Numerics.Distributions;

namespace TalentMarket.Domain.Statistics.Trends;

/// <summary>A straight line that outliers do not move: Theil (1950), Sen (1968).</summary>
public sealed class TheilSen
{
    private readonly double[] slopes;
    private readonly double deviationOfScore;

    private TheilSen(double[] slopes, double deviationOfScore, double intercept)
    {
        this.slopes = slopes;
        this.deviationOfScore = deviationOfScore;
        Slope = MedianOf(slopes);
        Intercept = intercept;
    }

    /// <summary>Median of (yⱼ − yᵢ) ÷ (xⱼ − xᵢ) over all pairs of different x: y's unit per x's.</summary>
    public double Slope { get; }

    /// <summary>Median of y − slope × median of x (Conover), in y's unit.</summary>
    public double Intercept { get; }

    /// <exception cref="ArgumentException">Lengths differ, a number is not finite, or fewer than two x differ.</exception>
    public static TheilSen Fit(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        if (x.Count != y.Count) throw new ArgumentException("Each x has one y.", nameof(y));
        if (!x.All(double.IsFinite) || !y.All(double.IsFinite)) throw new ArgumentException("x and y are finite numbers.", nameof(x));
        var slopes = Slopes(x, y).Order().ToArray();
        if (slopes.Length == 0) throw new ArgumentException("A slope needs two different x.", nameof(x));
        var intercept = MedianOf([.. y.Order()]) - MedianOf(slopes) * MedianOf([.. x.Order()]);
        return new TheilSen(slopes, Math.Sqrt(MannKendall.Variance(x, y)), intercept);
    }

    /// <summary>Sen's interval of the slope: of the N ascending slopes, those number (N − C) ÷ 2 and (N + C) ÷ 2 + 1, rounded and counted from 1,
    /// C being the normal quantile times the standard deviation of Kendall's S.</summary>
    /// <param name="confidence">Between 0 and 1.</param>
    public (double Lower, double Upper) SenInterval(double confidence)
    {
        var reach = Reach(confidence);
        var lower = Math.Max((int)Math.Round((slopes.Length - reach) / 2) - 1, 0);
        var upper = Math.Min((int)Math.Round((slopes.Length + reach) / 2), slopes.Length - 1);
        return (slopes[lower], slopes[upper]);
    }

    /// <summary>Gilbert's interval of the slope: as Sen's, but interpolated between neighbours where a number is not whole.</summary>
    /// <inheritdoc cref="SenInterval"/>
    public (double Lower, double Upper) GilbertInterval(double confidence)
    {
        var reach = Reach(confidence);
        return (SlopeNumber((slopes.Length - reach) / 2), SlopeNumber((slopes.Length + reach) / 2 + 1));
    }

    private double Reach(double confidence) => confidence is > 0 and < 1
        ? Normal.InvCDF(0, 1, (1 + confidence) / 2) * deviationOfScore
        : throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence lies between 0 and 1.");

    private double SlopeNumber(double number)
    {
        var position = Math.Clamp(number - 1, 0, slopes.Length - 1);
        var (below, above) = ((int)Math.Floor(position), (int)Math.Ceiling(position));
        return slopes[below] + (position - below) * (slopes[above] - slopes[below]);
    }

    private static IEnumerable<double> Slopes(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        for (var i = 0; i < x.Count; i++)
        {
            for (var j = i + 1; j < x.Count; j++)
            {
                if (x[i] != x[j]) yield return (y[j] - y[i]) / (x[j] - x[i]);
            }
        }
    }

    private static double MedianOf(double[] ascending) => Quantile.Type7(ascending, 0.5);
}
