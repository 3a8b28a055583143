namespace TalentMarket.Domain.Premiums;

/// <summary>How strongly what is not in the data would have to matter, against what is, for an adjusted difference to vanish (Oster 2019).</summary>
public static class OmittedVariables
{
    private const double LargestGain = 1.3;

    /// <summary>The most that could be explained: min(1.3 R²_adj, 1).</summary>
    public static double LargestRSquared(double adjustedRSquared) => Math.Min(LargestGain * adjustedRSquared, 1);

    /// <summary>b* ≈ b_adj − (b_raw − b_adj)(R_max − R²_adj) ÷ (R²_adj − R²_raw): the difference if the unseen mattered as much as the seen.</summary>
    public static double BiasAdjusted(double raw, double rawRSquared, double adjusted, double adjustedRSquared) =>
        adjusted - (raw - adjusted) * (LargestRSquared(adjustedRSquared) - adjustedRSquared) / (adjustedRSquared - rawRSquared);

    /// <summary>δ = b_adj (R²_adj − R²_raw) ÷ ((b_raw − b_adj)(R_max − R²_adj)): above 1 the unseen would have to matter more than the seen;
    /// negative or infinite, it would have to work against it.</summary>
    public static double Delta(double raw, double rawRSquared, double adjusted, double adjustedRSquared) =>
        adjusted * (adjustedRSquared - rawRSquared) / ((raw - adjusted) * (LargestRSquared(adjustedRSquared) - adjustedRSquared));
}
