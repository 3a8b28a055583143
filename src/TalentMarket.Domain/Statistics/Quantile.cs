namespace TalentMarket.Domain.Statistics;

/// <summary>Sample quantiles, each named by its definition in Hyndman and Fan (1996), "Sample Quantiles in Statistical Packages":
/// x⌊h⌋ + (h − ⌊h⌋)(x⌊h⌋₊₁ − x⌊h⌋) over ascending x₁…xₙ, with an h of their own; h below 1 is x₁ and above n is xₙ.</summary>
public static class Quantile
{
    /// <summary>Type 6: h = (n + 1)p; SPSS, NIST and Excel's PERCENTILE.EXC, and many survey houses.</summary>
    /// <inheritdoc cref="Type7"/>
    public static double Type6(ReadOnlySpan<double> ascending, double probability) =>
        At(ascending, (ascending.Length + 1) * Checked(probability) - 1);

    /// <summary>Type 7: h = (n − 1)p + 1; equal to percentile_cont and Excel's PERCENTILE.INC.</summary>
    /// <param name="ascending">The sample in ascending order.</param>
    /// <param name="probability">0 to 1.</param>
    /// <exception cref="ArgumentException">The sample is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability lies outside 0 to 1.</exception>
    public static double Type7(ReadOnlySpan<double> ascending, double probability) =>
        At(ascending, (ascending.Length - 1) * Checked(probability));

    /// <summary>Type 8: h = (n + 1/3)p + 1/3; its error of the median is the same upwards and downwards whatever the distribution.</summary>
    /// <inheritdoc cref="Type7"/>
    public static double Type8(ReadOnlySpan<double> ascending, double probability) =>
        At(ascending, (ascending.Length + 1 / 3.0) * Checked(probability) - 2 / 3.0);

    private static double At(ReadOnlySpan<double> ascending, double distance)
    {
        if (ascending.IsEmpty) throw new ArgumentException("A quantile of nothing does not exist.", nameof(ascending));
        var position = Math.Clamp(distance, 0, ascending.Length - 1);
        var below = (int)Math.Floor(position);
        var above = Math.Min(below + 1, ascending.Length - 1);
        return ascending[below] + (position - below) * (ascending[above] - ascending[below]);
    }

    private static double Checked(double probability) => probability is >= 0 and <= 1 ? probability
        : throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0 and 1.");
}
