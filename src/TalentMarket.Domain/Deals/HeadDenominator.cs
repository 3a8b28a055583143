namespace TalentMarket.Domain.Deals;

/// <summary>Whose heads a price is divided by.</summary>
public enum HeadDenominator : short
{
    /// <summary>Everybody who changed over.</summary>
    All = 1,

    /// <summary>Those of them who build.</summary>
    Technical = 2,

    /// <summary>Those who are still there a year later.</summary>
    RetainedAtTwelveMonths = 3,
}
