using MathNet.Numerics.Distributions;
using MathNet.Numerics.Interpolation;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Blending;

/// <summary>A survey's percentiles as a whole distribution F: through (ln amount, p) by monotone cubics (PCHIP), and beyond
/// the outermost two by the lognormal tail that goes through them. Equal percentiles are a step.</summary>
public sealed class SurveyDistribution
{
    private const int Halvings = 60;
    private readonly (double Probability, double Amount)[] known;
    private readonly List<Run> runs = [];
    private readonly double tailSlopeBelow;
    private readonly double tailSlopeAbove;

    /// <param name="percentiles">Probabilities within 0 to 1 and amounts above 0 in one unit, at least one, ascending.</param>
    /// <exception cref="ArgumentException">They are not.</exception>
    public SurveyDistribution(IReadOnlyList<(double Probability, double Amount)> percentiles)
    {
        if (percentiles.Count == 0) throw new ArgumentException("A distribution has a percentile or more.", nameof(percentiles));
        if (percentiles.Any(point => point is not { Probability: > 0 and < 1, Amount: > 0 and < double.PositiveInfinity }))
            throw new ArgumentException("A percentile lies within 0 to 1 and its amount above 0.", nameof(percentiles));
        if (percentiles.Zip(percentiles.Skip(1)).Any(pair => pair.Second.Probability <= pair.First.Probability || pair.Second.Amount < pair.First.Amount))
            throw new ArgumentException("Percentiles ascend.", nameof(percentiles));
        known = [.. percentiles];
        AddRuns();
        tailSlopeBelow = SlopeOf(known);
        tailSlopeAbove = SlopeOf([.. known.Reverse()]);
    }

    /// <summary>The probabilities whose amounts are known.</summary>
    public IEnumerable<double> Probabilities => known.Select(point => point.Probability);

    /// <summary>What a published figure says; null where it gives no median.</summary>
    public static SurveyDistribution? Of(PublishedFigures figures) =>
        figures.Known is var known && known.Any(point => point.Probability == .5) ? new SurveyDistribution(known) : null;

    /// <summary>The same distribution of amounts multiplied with a factor above 0.</summary>
    public SurveyDistribution Times(double factor) => new([.. known.Select(point => (point.Probability, point.Amount * factor))]);

    public bool Gives(double probability) => known.Any(point => point.Probability == probability);

    /// <summary>F(x): the share of people paid at most the amount, which lies above 0.</summary>
    public double ShareUpTo(double amount)
    {
        var x = Math.Log(amount);
        var (lowest, highest) = (known[0], known[^1]);
        if (amount < lowest.Amount) return Tail(lowest, x, tailSlopeBelow);
        if (amount >= highest.Amount) return Tail(highest, x, tailSlopeAbove);
        var run = runs.Last(candidate => candidate.From <= x);
        return x >= run.To ? run.Last : Math.Clamp(run.Curve!.Interpolate(x), run.First, run.Last);
    }

    /// <summary>The least amount up to which the share of people is the probability, which lies within 0 to 1.</summary>
    public double AmountAt(double probability)
    {
        if (probability is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies within 0 to 1.");
        var (lowest, highest) = (known[0], known[^1]);
        if (probability < lowest.Probability) return TailAmount(lowest, probability, tailSlopeBelow);
        if (probability > highest.Probability) return TailAmount(highest, probability, tailSlopeAbove);
        var at = Array.FindIndex(known, point => point.Probability >= probability);
        return known[at].Probability == probability
            ? known[at].Amount
            : Bisect(ShareUpTo, probability, known[at - 1].Amount, known[at].Amount);
    }

    /// <summary>The amount between two where an ascending share reaches the probability, to the precision of a double.</summary>
    internal static double Bisect(Func<double, double> share, double probability, double low, double high)
    {
        for (var i = 0; i < Halvings && low < high; i++)
        {
            var middle = Math.Sqrt(low * high);
            if (share(middle) >= probability) high = middle;
            else low = middle;
        }

        return high;
    }

    private void AddRuns()
    {
        for (var start = 0; start < known.Length;)
        {
            var end = start;
            while (end + 1 < known.Length && known[end + 1].Amount > known[end].Amount) end++;
            runs.Add(new Run(known[start..(end + 1)]));
            start = end + 1;
        }
    }

    // Standard normal deviates per unit of ln pay between the outermost point and the next that differs; none: a step.
    private static double SlopeOf((double Probability, double Amount)[] fromOutside)
    {
        var outer = fromOutside[0];
        var next = Array.Find(fromOutside, point => point.Amount != outer.Amount);
        return next == default ? double.PositiveInfinity
            : (Normal.InvCDF(0, 1, next.Probability) - Normal.InvCDF(0, 1, outer.Probability)) / (Math.Log(next.Amount) - Math.Log(outer.Amount));
    }

    private static double Tail((double Probability, double Amount) outer, double x, double slope)
    {
        var way = x - Math.Log(outer.Amount);
        if (way == 0) return outer.Probability;
        return double.IsInfinity(slope) ? way < 0 ? 0 : 1 : Normal.CDF(0, 1, Normal.InvCDF(0, 1, outer.Probability) + slope * way);
    }

    private static double TailAmount((double Probability, double Amount) outer, double probability, double slope) =>
        outer.Amount * Math.Exp((Normal.InvCDF(0, 1, probability) - Normal.InvCDF(0, 1, outer.Probability)) / slope);

    /// <summary>Percentiles that rise without a step among them.</summary>
    private sealed class Run
    {
        public Run((double Probability, double Amount)[] points)
        {
            var x = points.Select(point => Math.Log(point.Amount)).ToArray();
            var p = points.Select(point => point.Probability).ToArray();
            (From, To, First, Last) = (x[0], x[^1], p[0], p[^1]);
            Curve = points.Length switch
            {
                1 => null,
                2 => LinearSpline.InterpolateSorted(x, p),
                _ => CubicSpline.InterpolatePchipSorted(x, p),
            };
        }

        public double From { get; }

        public double To { get; }

        public double First { get; }

        public double Last { get; }

        public IInterpolation? Curve { get; }
    }
}
