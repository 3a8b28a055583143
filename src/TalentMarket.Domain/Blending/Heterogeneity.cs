namespace TalentMarket.Domain.Blending;

/// <summary>How much of the difference between the sources' medians is more than chance (Higgins and Thompson 2002).</summary>
public sealed record Heterogeneity(double InconsistencyShare)
{
    /// <summary>Above this share the sources are about different markets, and stand side by side instead of in a blend.</summary>
    public const double Limit = .75;

    // Of a normal distribution: the interquartile range in standard deviations, and the error of a median in those of a mean.
    private const double InterquartileRange = 1.3489795003921634;
    private const double MedianError = 1.2533141373155001;

    public bool IsTooGreat => InconsistencyShare > Limit;

    /// <summary>I² = max(0, 1 − (k − 1) ÷ Q) of the ln medians, Q = Σ (yₛ − ȳ)² ÷ vₛ with ȳ weighted by 1 ÷ vₛ and
    /// √vₛ = 1.2533 × (ln P75 − ln P25) ÷ 1.349 ÷ √observations; null for one source or where a quartile is missing.</summary>
    public static Heterogeneity? Of(IReadOnlyList<BlendSource> sources)
    {
        if (sources.Count < 2 || sources.Any(source => !HasSpread(source))) return null;
        var medians = sources.Select(source => (Log: Math.Log(source.Distribution.AmountAt(.5)), Precision: 1 / Variance(source))).ToList();
        var mean = medians.Sum(median => median.Precision * median.Log) / medians.Sum(median => median.Precision);
        var q = medians.Sum(median => median.Precision * Math.Pow(median.Log - mean, 2));
        return new Heterogeneity(q <= 0 ? 0 : Math.Max(0, 1 - (sources.Count - 1) / q));
    }

    private static bool HasSpread(BlendSource source) =>
        source.Distribution is var d && d.Gives(.25) && d.Gives(.5) && d.Gives(.75) && d.AmountAt(.75) > d.AmountAt(.25);

    private static double Variance(BlendSource source)
    {
        var deviation = Math.Log(source.Distribution.AmountAt(.75) / source.Distribution.AmountAt(.25)) / InterquartileRange;
        return Math.Pow(MedianError * deviation, 2) / source.Observations;
    }
}
