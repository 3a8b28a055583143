namespace TalentMarket.Domain.Statistics;

/// <summary>Quantiles of values of unequal weight, by inverting the cumulative weight Cₖ = w₁ + … + wₖ over ascending values,
/// W being the sum of all. Integer weights answer as if each value stood there that many times; a common factor changes nothing.
/// Values of no weight are as if absent.</summary>
public static class WeightedQuantile
{
    // Sums of weights meet pW only up to the rounding of their additions.
    internal const double Tolerance = 1e-12;

    /// <summary>(xₖ + xₖ₊₁) ÷ 2 where Cₖ = pW, else the first xₖ with Cₖ > pW: SAS's PCTLDEF=5, type 2 of Hyndman and Fan for equal weights.</summary>
    /// <param name="ascending">The values in ascending order.</param>
    /// <param name="weights">Of each value, 0 or more, in the same order.</param>
    /// <param name="probability">0 to 1.</param>
    /// <exception cref="ArgumentException">Lengths differ, values do not ascend, a weight is negative or not finite, or none is above 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability lies outside 0 to 1.</exception>
    public static double Averaged(ReadOnlySpan<double> ascending, ReadOnlySpan<double> weights, double probability)
    {
        var (lower, upper) = Step(ascending, weights, probability);
        return ascending[lower] + (ascending[upper] - ascending[lower]) / 2;
    }

    /// <summary>The first xₖ with Cₖ ≥ pW, never an average: always one of the values, as quantiles of nested blocks need it.</summary>
    /// <inheritdoc cref="Averaged"/>
    public static double Lower(ReadOnlySpan<double> ascending, ReadOnlySpan<double> weights, double probability) =>
        ascending[Step(ascending, weights, probability).Lower];

    private static (int Lower, int Upper) Step(ReadOnlySpan<double> ascending, ReadOnlySpan<double> weights, double probability)
    {
        if (probability is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0 and 1.");
        var total = Total(ascending, weights);
        var wanted = probability * total;
        var (cumulative, lower) = (0.0, -1);
        for (var i = 0; i < ascending.Length; i++)
        {
            if (weights[i] == 0) continue;
            if (lower >= 0) return (lower, i);
            cumulative += weights[i];
            if (cumulative > wanted + Tolerance * total) return (i, i);
            if (cumulative >= wanted - Tolerance * total) lower = i;
        }

        return (lower, lower);
    }

    private static double Total(ReadOnlySpan<double> ascending, ReadOnlySpan<double> weights)
    {
        if (ascending.Length != weights.Length) throw new ArgumentException("Each value has one weight.", nameof(weights));
        var total = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] is not (>= 0 and < double.PositiveInfinity))
                throw new ArgumentException("A weight is a number of 0 or more.", nameof(weights));
            if (!(i == 0 ? double.IsFinite(ascending[i]) : ascending[i] >= ascending[i - 1]))
                throw new ArgumentException("Values are numbers and ascend.", nameof(ascending));
            total += weights[i];
        }

        return total > 0 ? total : throw new ArgumentException("A quantile of nothing does not exist.", nameof(weights));
    }
}
