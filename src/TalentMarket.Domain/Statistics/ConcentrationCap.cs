namespace TalentMarket.Domain.Statistics;

/// <summary>Weights of organisations after none may hold more than a share of what is left: w = min(W, share × Σw).
/// Solved by capping the largest until the next one fits below the cap.</summary>
public sealed record ConcentrationCap
{
    private ConcentrationCap(IReadOnlyList<double> weights, int cut, int halved)
    {
        Weights = weights;
        Cut = cut;
        Halved = halved;
    }

    /// <summary>In the order given; the weights of organisations that were not cut are as they were.</summary>
    public IReadOnlyList<double> Weights { get; }

    /// <summary>Organisations that lost weight.</summary>
    public int Cut { get; }

    /// <summary>Organisations that lost half of their weight or more: with two of them the answer is the cap's rather than the market's.</summary>
    public int Halved { get; }

    public bool IsTrustworthy => Halved <= 1;

    /// <summary>True where 1 ÷ share organisations or more have weight; fewer cannot all stay below the share.</summary>
    public static bool IsFeasible(IReadOnlyList<double> weights, double share) => weights.Count(weight => weight > 0) * share >= 1 - 1e-12;

    /// <param name="weights">The weight of each organisation, 0 or more.</param>
    /// <param name="share">Above 0 up to 1: 0.25 lets no organisation hold more than a quarter.</param>
    /// <exception cref="ArgumentException">A weight is negative or not finite, or too few organisations have weight.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 and up to 1.</exception>
    public static ConcentrationCap Of(IReadOnlyList<double> weights, double share)
    {
        if (share is not (> 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(share), share, "A share lies above 0 and up to 1.");
        if (weights.Any(weight => weight is not (>= 0 and < double.PositiveInfinity)))
            throw new ArgumentException("A weight is a number of 0 or more.", nameof(weights));
        if (!IsFeasible(weights, share)) throw new ArgumentException("Too few organisations have weight for none to exceed the share.", nameof(weights));
        var cap = CapOf([.. weights.OrderDescending()], share);
        return new ConcentrationCap(
            [.. weights.Select(weight => Math.Min(weight, cap))],
            weights.Count(weight => weight > cap),
            weights.Count(weight => weight >= 2 * cap && weight > 0));
    }

    private static double CapOf(double[] descending, double share)
    {
        var rest = descending.Sum();
        for (var capped = 0; capped < descending.Length; capped++)
        {
            // With the first few at share × T each: T = rest ÷ (1 − capped × share).
            var free = 1 - capped * share;
            var cap = free > 1e-12 ? share * rest / free : descending[capped];
            if (descending[capped] <= cap * (1 + 1e-12)) return cap;
            rest -= descending[capped];
        }

        return descending[^1];
    }
}
