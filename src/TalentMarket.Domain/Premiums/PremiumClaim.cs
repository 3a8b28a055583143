using TalentMarket.Domain.Facts;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Premiums;

/// <summary>What somebody published about a premium: a claim with its source, never part of an estimate.</summary>
public sealed class PremiumClaim
{
    internal PremiumClaim()
    {
    }

    public required string Metric { get; init; }

    /// <summary>Of whom, as the source means it.</summary>
    public required string Of { get; init; }

    public required decimal LowPercent { get; init; }

    public required decimal HighPercent { get; init; }

    public required int? Year { get; init; }

    public required FactConfidence Confidence { get; init; }

    public required string? Note { get; init; }

    public required SourceReference Source { get; init; }
}
