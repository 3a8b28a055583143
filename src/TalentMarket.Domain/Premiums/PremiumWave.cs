namespace TalentMarket.Domain.Premiums;

/// <summary>A premium at one time.</summary>
public sealed record PremiumWave
{
    public required string Label { get; init; }

    /// <summary>In years, for an axis.</summary>
    public required double Year { get; init; }

    /// <summary>Ratio of the medians of all people of the wave.</summary>
    public required PremiumFigures Raw { get; init; }

    /// <summary>People alike, every wave weighted to the strata of the last, so that a change of mix is no change of the premium.</summary>
    public required PremiumFigures Matched { get; init; }

    /// <summary>P90 ÷ P50 of pay of the side with the trait; null where it may not be shown.</summary>
    public required decimal? TopRatio { get; init; }
}
