namespace TalentMarket.Domain.Disclosure;

/// <summary>Whether the largest contributors of a sum give themselves or each other away. Amounts are x₁ ≥ x₂ ≥ … ≥ 0 of groups, X their sum.
/// Source: Handbook on Statistical Disclosure Control, 2nd edition, chapter 4.2.</summary>
internal static class Dominance
{
    /// <summary>p % rule: unsafe when X − x₁ − x₂ &lt; p/100 · x₁, so that the second could estimate the first to within p %.</summary>
    public static bool IsUnsafeByPPercent(decimal total, decimal largest, decimal second, decimal percent) =>
        100m * (total - largest - second) < percent * largest;

    /// <summary>(n, k) rule: unsafe when the n largest have more than k % of X.</summary>
    public static bool IsUnsafeByShareOf(decimal total, IEnumerable<decimal> largest, decimal percent) => 100m * largest.Sum() > percent * total;

    /// <summary>The p below which a p % rule lets through nothing that (2, k) withholds: p = 100 (100 − k) ÷ k.</summary>
    public static decimal PPercentOf(decimal shareOfTwoPercent) => 100m * (100m - shareOfTwoPercent) / shareOfTwoPercent;

    /// <summary>How much more than the sum has to be thought possible so that the second misjudges the largest by p % or more: p/100 · x₁ − (X − x₁ − x₂).</summary>
    public static decimal UpperProtectionByPPercent(decimal total, decimal largest, decimal second, decimal percent) =>
        percent / 100m * largest - (total - largest - second);
}
