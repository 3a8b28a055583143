using MathNet.Numerics.Distributions;

namespace TalentMarket.Domain.Statistics.Intervals;

/// <summary>Intervals of a quantile from ranks alone: the number of values below it is binomial, whatever their distribution.
/// The rows must be independent of each other.</summary>
public static class OrderStatisticInterval
{
    private const double Rounding = 1e-12;

    /// <summary>P(l ≤ Bin(n, p) ≤ u − 1): how sure x₍ₗ₎ to x₍ᵤ₎ hold the quantile.</summary>
    public static double Coverage(int count, double probability, int lowerRank, int upperRank) =>
        AtMost(count, probability, upperRank - 1) - AtMost(count, probability, lowerRank - 1);

    /// <summary>True where pⁿ + (1 − p)ⁿ ≤ 1 − level: the smallest to the largest value hold the quantile surely enough.
    /// At 95 % a median needs 6 rows, P10 and P90 need 29.</summary>
    public static bool Exists(double count, double probability, double level) =>
        Math.Pow(probability, count) + Math.Pow(1 - probability, count) <= 1 - level + Rounding;

    /// <summary>The largest l with P(Bin ≤ l − 1) ≤ (1 − level) ÷ 2 and the smallest u with P(Bin ≤ u − 1) ≥ 1 − (1 − level) ÷ 2;
    /// where one of them does not exist, the end of the sample, the other side keeping what the end leaves of the doubt.</summary>
    /// <param name="count">Rows in the sample.</param>
    /// <param name="probability">Above 0, below 1.</param>
    /// <param name="level">The confidence, 0.95 for 95 %.</param>
    /// <exception cref="ArgumentException">No ranks are sure enough: see <see cref="Exists"/>.</exception>
    public static (int Lower, int Upper) Ranks(int count, double probability, double level)
    {
        if (!Exists(count, probability, level)) throw new ArgumentException("The sample is too small for an interval.", nameof(count));
        var tail = (1 - level) / 2;
        var (atLowest, atHighest) = (Math.Pow(1 - probability, count), Math.Pow(probability, count));
        if (atHighest > tail) return (LowerRank(count, probability, 1 - level - atHighest), count);
        if (atLowest > tail) return (1, UpperRank(count, probability, 1 - level - atLowest));
        return (LowerRank(count, probability, tail), UpperRank(count, probability, tail));
    }

    /// <summary>The largest l with P(Bin ≤ l − 1) ≤ tail: x₍ₗ₎ is a lower limit alone at 1 − tail.</summary>
    public static int LowerRank(int count, double probability, double tail)
    {
        var rank = Math.Clamp((int)(count * probability), 1, count);
        while (rank > 1 && AtMost(count, probability, rank - 1) > tail + Rounding) rank--;
        while (rank < count && AtMost(count, probability, rank) <= tail + Rounding) rank++;
        return rank;
    }

    /// <summary>The smallest u with P(Bin ≤ u − 1) ≥ 1 − tail: x₍ᵤ₎ is an upper limit alone at 1 − tail.</summary>
    public static int UpperRank(int count, double probability, double tail) => count + 1 - LowerRank(count, 1 - probability, tail);

    internal static double AtMost(int count, double probability, int successes) =>
        successes < 0 ? 0 : successes >= count ? 1 : Binomial.CDF(probability, count, successes);
}
