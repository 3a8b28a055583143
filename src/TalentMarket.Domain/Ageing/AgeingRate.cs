using TalentMarket.Domain.Organisations;

namespace TalentMarket.Domain.Ageing;

/// <summary>Movement of the market per year, 0.04 being 4 %, for one family and tier or for all, and where it comes from.</summary>
public sealed record AgeingRate
{
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a number above -1.</exception>
    public AgeingRate(double ratePerYear, AgeingRateOrigin origin, string? familyCode = null, TalentTier? tier = null)
    {
        if (!(double.IsFinite(ratePerYear) && ratePerYear > -1))
            throw new ArgumentOutOfRangeException(nameof(ratePerYear), ratePerYear, "A rate per year lies above -1.");
        (RatePerYear, Origin, FamilyCode, Tier) = (ratePerYear, origin, familyCode, tier);
    }

    public double RatePerYear { get; }

    public AgeingRateOrigin Origin { get; }

    /// <summary>Null: every family.</summary>
    public string? FamilyCode { get; }

    /// <summary>Null: every tier.</summary>
    public TalentTier? Tier { get; }

    /// <summary>Of several rates the one made for the family and tier, else for the family, else for the tier, else for all; null when none fits.</summary>
    public static AgeingRate? For(IEnumerable<AgeingRate> rates, string? familyCode, TalentTier? tier) => rates
        .Where(rate => rate.FamilyCode is null || rate.FamilyCode == familyCode)
        .Where(rate => rate.Tier is null || rate.Tier == tier)
        .MaxBy(rate => (rate.FamilyCode is null ? 0 : 2) + (rate.Tier is null ? 0 : 1));
}

/// <summary>Where a rate comes from, the better first.</summary>
public enum AgeingRateOrigin : short
{
    /// <summary>Measured on the surveys' own rows of the same organisation and role.</summary>
    OwnPanel = 1,

    /// <summary>Given by the reader.</summary>
    Typed = 2,
}
