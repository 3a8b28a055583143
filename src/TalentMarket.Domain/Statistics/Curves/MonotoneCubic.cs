using MathNet.Numerics.Interpolation;

namespace TalentMarket.Domain.Statistics.Curves;

/// <summary>A smooth line through points that rises only where they rise: the piecewise cubic of Fritsch and Butland (1984).
/// Before the first point and after the last it is flat.</summary>
public sealed class MonotoneCubic
{
    private const int FewestForCubic = 3;

    private readonly double[] y;
    private readonly IInterpolation? line;

    private MonotoneCubic(double[] x, double[] y)
    {
        (First, Last) = (x[0], x[^1]);
        this.y = y;
        line = x.Length switch
        {
            1 => null,
            < FewestForCubic => LinearSpline.InterpolateSorted(x, y),
            _ => CubicSpline.InterpolatePchipSorted(x, y),
        };
    }

    /// <summary>The x of the first point.</summary>
    public double First { get; }

    /// <summary>The x of the last point.</summary>
    public double Last { get; }

    /// <exception cref="ArgumentException">There is no point, lengths differ, a number is not finite, or x does not ascend.</exception>
    public static MonotoneCubic Through(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        if (x.Count == 0 || x.Count != y.Count) throw new ArgumentException("A line goes through points, each of one x and one y.", nameof(x));
        if (!x.All(double.IsFinite) || x.Zip(x.Skip(1)).Any(pair => pair.Second <= pair.First))
            throw new ArgumentException("x is finite and ascends.", nameof(x));
        if (!y.All(double.IsFinite)) throw new ArgumentException("y is finite.", nameof(y));
        return new MonotoneCubic([.. x], [.. y]);
    }

    public double At(double x) =>
        x <= First || line is null ? y[0]
        : x >= Last ? y[^1]
        : line.Interpolate(x);

    /// <summary>True where no point lies beyond x, so that the line only goes on.</summary>
    public bool IsExtrapolated(double x) => x < First || x > Last;
}
