namespace TalentMarket.Domain.TeamBuilds;

/// <summary>What a way to a team costs above the pay for productive work, which both ways pay alike.</summary>
public enum CostPart
{
    /// <summary>Agencies and the recruiters' own work.</summary>
    Hiring,

    SignOn,

    /// <summary>Pay while people are not yet fully productive.</summary>
    Ramp,

    /// <summary>What offers lie above the market, until the horizon.</summary>
    OfferPremium,

    /// <summary>What people already there get because of it, until the horizon.</summary>
    InternalEquity,

    /// <summary>Seats that stand empty.</summary>
    Vacancy,

    /// <summary>Hiring once more for those who leave in their first year.</summary>
    Replacement,

    /// <summary>Months by which the team is complete later than the one that is bought.</summary>
    Delay,

    /// <summary>The price less what its technology is worth.</summary>
    Price,

    DealCost,

    /// <summary>Paid after a year to those who stayed.</summary>
    Retention,

    /// <summary>Pay while the team is not yet fully productive in its new place.</summary>
    Integration,

    /// <summary>Seats that stand empty until the team has joined.</summary>
    Waiting,
}
