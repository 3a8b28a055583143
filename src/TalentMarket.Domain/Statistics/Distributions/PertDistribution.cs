namespace TalentMarket.Domain.Statistics.Distributions;

/// <summary>A judgement of three figures (Malcolm and others, 1959): low + (high − low) × Beta(1 + 4(mode − low) ÷ (high − low), 1 + 4(high − mode) ÷ (high − low)).</summary>
public sealed class PertDistribution : Distribution
{
    private readonly BetaDistribution share;

    private PertDistribution(double low, double mode, double high)
    {
        (Lowest, Mode, Highest) = (low, mode, high);
        share = new BetaDistribution(1 + 4 * (mode - low) / (high - low), 1 + 4 * (high - mode) / (high - low));
    }

    public override double Lowest { get; }

    /// <summary>The likeliest value.</summary>
    public double Mode { get; }

    public override double Highest { get; }

    /// <summary>(low + 4 mode + high) ÷ 6</summary>
    public override double Mean => Lowest + (Highest - Lowest) * share.Mean;

    /// <summary>(mean − low)(high − mean) ÷ 7</summary>
    public override double Variance => (Highest - Lowest) * (Highest - Lowest) * share.Variance;

    /// <summary>The judgement, or the value alone where low and high are the same.</summary>
    /// <exception cref="ArgumentException">The three do not ascend.</exception>
    public static Distribution Of(double low, double mode, double high)
    {
        if (!(low <= mode && mode <= high && double.IsFinite(high - low)))
            throw new ArgumentException($"A judgement ascends from low to high: {low}, {mode}, {high}.", nameof(mode));
        return low == high ? new FixedValue(mode) : new PertDistribution(low, mode, high);
    }

    public override double At(double probability) => Lowest + (Highest - Lowest) * share.At(probability);
}
