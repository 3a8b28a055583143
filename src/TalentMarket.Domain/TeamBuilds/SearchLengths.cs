using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Statistics.Distributions;

namespace TalentMarket.Domain.TeamBuilds;

/// <summary>How long one search takes against the mean of all, or how many months a seat takes until it is filled: a table of evenly spaced
/// quantiles, because a simulation asks millions of times.</summary>
public sealed class SearchLengths
{
    private const int Count = 4096;

    private readonly double[] lengths;

    private SearchLengths(KaplanMeier fills)
    {
        FillTimes = fills;
        lengths = new double[Count];
        for (var i = 0; i < Count; i++) lengths[i] = FillMonths(fills, 1 - (i + 0.5) / Count);
    }

    private SearchLengths(Func<double, double> quantile)
    {
        lengths = new double[Count];
        for (var i = 0; i < Count; i++) lengths[i] = quantile((i + 0.5) / Count);
        // The middle of a step is not its mean, least of all in the last; the table's mean is 1 all the same.
        var mean = Moments.Mean(lengths);
        for (var i = 0; i < Count; i++) lengths[i] /= mean;
    }

    /// <summary>P10 is 0.39 and P90 1.8 of the mean: the logarithm's standard deviation is 0.6.</summary>
    public static SearchLengths LogNormal { get; } = new(LogNormalDistribution.Of(Math.Exp(-0.6 * 1.2815515655446004), 1, Math.Exp(0.6 * 1.2815515655446004)).At);

    /// <summary>−ln(1 − p): no search grows old. For checks against closed forms.</summary>
    public static SearchLengths Exponential { get; } = new(probability => -Math.Log(1 - probability));

    /// <summary>Set where lengths are months until a seat is filled, declined offers among them; null where they are shares of a mean search.</summary>
    public KaplanMeier? FillTimes { get; }

    /// <summary>Months until a seat is filled, as requisitions of one's own say; what was open at the end of them is never filled.</summary>
    public static SearchLengths OfRequisitions(KaplanMeier fills) => new(fills);

    private static double FillMonths(KaplanMeier fills, double open) =>
        fills.Steps.Where(step => step.Survival <= open).Select(step => step.Time).FirstOrDefault(double.PositiveInfinity);

    internal double Draw(SeededRandom random) => lengths[random.Below(Count)];
}
