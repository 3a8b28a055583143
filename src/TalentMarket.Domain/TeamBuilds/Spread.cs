using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Statistics.Distributions;

namespace TalentMarket.Domain.TeamBuilds;

/// <summary>A figure of a simulation, and how far it may be off because its draws are not infinitely many: one standard error.</summary>
public readonly record struct Estimate(double Value, double StandardError)
{
    /// <summary>Where draws have no end neither has the figure: infinite less infinite is not a number.</summary>
    internal static Estimate Of(double value, double standardError) =>
        new(double.IsNaN(value) ? double.PositiveInfinity : value, double.IsNaN(standardError) ? double.PositiveInfinity : standardError);
}

/// <summary>Where the draws of a simulation lie; the errors of percentiles are Woodruff's.</summary>
public sealed record Spread(Estimate Mean, Estimate P10, Estimate P50, Estimate P90)
{
    /// <summary>Sorts the draws in place.</summary>
    internal static Spread Of(Span<double> draws)
    {
        var mean = Estimate.Of(Moments.Mean(draws), SampleError.OfMean(draws));
        draws.Sort();
        return new Spread(mean, At(draws, 0.1), At(draws, 0.5), At(draws, 0.9));
    }

    private static Estimate At(ReadOnlySpan<double> ascending, double probability) =>
        Estimate.Of(Quantile.Type7(ascending, probability), SampleError.OfQuantile(ascending, probability));
}
