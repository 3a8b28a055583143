namespace TalentMarket.Domain.Statistics;

/// <summary>Sample quantiles, each named by its definition in Hyndman and Fan (1996), "Sample Quantiles in Statistical Packages".</summary>
public static class Quantile
{
    /// <summary>Type 7: h = (n − 1)p, x⌊h⌋ + (h − ⌊h⌋)(x⌊h⌋₊₁ − x⌊h⌋) over ascending x₀…xₙ₋₁; equal to percentile_cont and Excel's PERCENTILE.INC.</summary>
    /// <param name="ascending">The sample in ascending order.</param>
    /// <param name="probability">0 to 1.</param>
    /// <exception cref="ArgumentException">The sample is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability lies outside 0 to 1.</exception>
    public static double Type7(ReadOnlySpan<double> ascending, double probability)
    {
        if (ascending.IsEmpty) throw new ArgumentException("A quantile of nothing does not exist.", nameof(ascending));
        if (probability is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0 and 1.");
        var position = (ascending.Length - 1) * probability;
        var below = (int)Math.Floor(position);
        var above = Math.Min(below + 1, ascending.Length - 1);
        return ascending[below] + (position - below) * (ascending[above] - ascending[below]);
    }
}
