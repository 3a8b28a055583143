using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Statistics.Distributions;

namespace TalentMarket.Domain.TeamBuilds;

/// <summary>How long one search takes against the mean of all: a table of evenly spaced quantiles, because a simulation asks millions of times.</summary>
public sealed class SearchLengths
{
    private const int Count = 4096;

    private readonly double[] lengths;

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

    internal double Draw(SeededRandom random) => lengths[random.Below(Count)];
}
