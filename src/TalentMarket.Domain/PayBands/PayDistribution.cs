namespace TalentMarket.Domain.PayBands;

/// <summary>Five percentiles of one pay element, per year, each of type 7 (Hyndman and Fan), as percentile_cont gives them.
/// Percentiles of parts do not add up to percentiles of sums.</summary>
public sealed record PayDistribution(decimal P10, decimal P25, decimal P50, decimal P75, decimal P90)
{
    /// <summary>The probabilities of the five, in order.</summary>
    public static IReadOnlyList<double> Probabilities { get; } = [0.10, 0.25, 0.50, 0.75, 0.90];
}
