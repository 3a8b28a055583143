namespace TalentMarket.Domain.Premiums;

/// <summary>The rungs of the ladder: how a premium was estimated.</summary>
public enum PremiumEstimator : short
{
    /// <summary>Ratio of the medians of all people.</summary>
    RawMedians = 1,

    /// <summary>Difference of the means of ln pay of all people.</summary>
    RawMeans = 2,

    /// <summary>People alike: the headline.</summary>
    Matched = 3,

    /// <summary>People alike, of the same tier too.</summary>
    MatchedWithinTier = 4,

    /// <summary>Median over organisations of the ratio of medians at like levels.</summary>
    SameOrganisation = 5,

    AdjustedWithoutLevel = 6,

    AdjustedWithLevel = 7,

    DoublyRobust = 8,

    /// <summary>A quantile of people alike.</summary>
    Quantile = 9,

    /// <summary>People alike, one element of their pay.</summary>
    Element = 10,
}
