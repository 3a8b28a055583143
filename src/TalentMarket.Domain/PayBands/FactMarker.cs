using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Facts;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;

namespace TalentMarket.Domain.PayBands;

/// <summary>A published fact as a mark beside bands of the same pay element: a claim with its source, outside every percentile.</summary>
public sealed class FactMarker
{
    internal FactMarker()
    {
    }

    public required string Label { get; init; }

    public required string Metric { get; init; }

    public required string? Employer { get; init; }

    /// <summary>The role as the source writes it.</summary>
    public required string? Role { get; init; }

    public required TalentTier? Tier { get; init; }

    public required JobLevel? Level { get; init; }

    public required int? Year { get; init; }

    /// <summary>Years of experience, where the source states them.</summary>
    public required StatedYears? Experience { get; init; }

    public required FactConfidence Confidence { get; init; }

    public required Money? Low { get; init; }

    public required Money? Mid { get; init; }

    public required Money? High { get; init; }

    public required SourceReference Source { get; init; }
}
