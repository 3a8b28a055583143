using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Premiums;

/// <summary>One estimate of a premium.</summary>
public sealed record PremiumRung
{
    public required PremiumEstimator Estimator { get; init; }

    public required PayElement Element { get; init; }

    /// <summary>Of a quantile: 0.1, 0.25, 0.5, 0.75 or 0.9.</summary>
    public double? Probability { get; init; }

    public required PremiumFigures Figures { get; init; }
}
