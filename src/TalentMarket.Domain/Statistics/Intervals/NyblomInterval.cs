namespace TalentMarket.Domain.Statistics.Intervals;

/// <summary>Interpolation between neighbouring ranks (Nyblom, 1992), which comes nearer to the asked confidence than ranks alone
/// and ends between values rather than at somebody's.</summary>
public static class NyblomInterval
{
    /// <summary>(1 − λ)x₍ᵣ₎ + λx₍ᵣ₊₁₎ with λ = 1 ÷ [1 + r(1 − p)(πᵣ₊₁ − t) ÷ ((n − r)p(t − πᵣ))], πᵣ = P(Bin(n, p) ≤ r − 1) and t = (1 − level) ÷ 2;
    /// the upper limit by turning the sample round.</summary>
    /// <param name="ascending">The sample in ascending order.</param>
    /// <param name="probability">Above 0, below 1.</param>
    /// <param name="level">The confidence, 0.95 for 95 %.</param>
    /// <exception cref="ArgumentException">One of the tails does not exist: see <see cref="Exists"/>.</exception>
    public static (double Low, double High) Of(ReadOnlySpan<double> ascending, double probability, double level)
    {
        var n = ascending.Length;
        if (!Exists(n, probability, level)) throw new ArgumentException("The sample is too small for an interval.", nameof(ascending));
        var tail = (1 - level) / 2;
        var (below, above) = (Place(n, probability, tail), Place(n, 1 - probability, tail));
        return (
            ascending[below.Rank - 1] + below.Way * (ascending[Math.Min(below.Rank, n - 1)] - ascending[below.Rank - 1]),
            ascending[n - above.Rank] - above.Way * (ascending[n - above.Rank] - ascending[Math.Max(n - above.Rank - 1, 0)]));
    }

    /// <summary>True where pⁿ and (1 − p)ⁿ are both at most (1 − level) ÷ 2: at 95 % from 6 rows for a median, 36 for P10 and P90.</summary>
    public static bool Exists(int count, double probability, double level) =>
        Math.Max(Math.Pow(probability, count), Math.Pow(1 - probability, count)) <= (1 - level) / 2 + 1e-12;

    private static (int Rank, double Way) Place(int n, double probability, double tail)
    {
        var rank = OrderStatisticInterval.LowerRank(n, probability, tail);
        var (here, next) = (OrderStatisticInterval.AtMost(n, probability, rank - 1), OrderStatisticInterval.AtMost(n, probability, rank));
        if (rank == n || tail - here <= 0) return (rank, 0);
        return (rank, 1 / (1 + rank * (1 - probability) * (next - tail) / ((n - rank) * probability * (tail - here))));
    }
}
