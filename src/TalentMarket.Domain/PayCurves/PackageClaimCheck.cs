using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.PayCurves;

/// <summary>A <see cref="PackageClaim"/> against the people it speaks of. Only the gate makes it.</summary>
public sealed class PackageClaimCheck
{
    internal PackageClaimCheck()
    {
    }

    /// <summary>The package as its source states it.</summary>
    public required FactMarker Claim { get; init; }

    /// <summary>Pay of new PhDs.</summary>
    public required BandFigures NewPhds { get; init; }

    /// <summary>Of their median; null where none is available.</summary>
    public required AmountInterval? Interval { get; init; }

    public required ClaimVerdict PackageVerdict { get; init; }

    /// <summary>Pay after two to three years.</summary>
    public required BandFigures AfterFrontierYears { get; init; }

    /// <summary>Median after two to three years ÷ median of new PhDs; null where one of them is not shown.</summary>
    public required double? Ratio { get; init; }

    public required (double Low, double High)? RatioInterval { get; init; }

    public required ClaimVerdict GrowthVerdict { get; init; }
}
