namespace TalentMarket.Domain.TeamBuilds;

/// <summary>What the comparison of buying with building does not know exactly.</summary>
public enum BuildInput
{
    /// <summary>Accepted offers ÷ offers, 0 to 1.</summary>
    Acceptance,

    /// <summary>Mean months from opening a search, or from a declined offer, to the next offer.</summary>
    SearchMonths,

    /// <summary>Agencies' fee ÷ yearly base salary, over all hires.</summary>
    AgencyFeeShare,

    /// <summary>The recruiters' own cost of a hire, US dollars.</summary>
    HiringCost,

    /// <summary>Sign-on ÷ yearly total direct compensation.</summary>
    SignOnShare,

    /// <summary>Offers above the market's pay, a rate: 0.1 is a tenth above.</summary>
    OfferPremium,

    /// <summary>People already there whose pay follows the offers, heads.</summary>
    IncumbentsRaised,

    /// <summary>Months until somebody hired is fully productive, rising evenly.</summary>
    RampMonths,

    /// <summary>What an empty seat costs ÷ the pay of that seat.</summary>
    VacancyShare,

    /// <summary>Hires who leave in their first year, 0 to 1.</summary>
    HiredLeavers,

    /// <summary>Paid for the team, US dollars.</summary>
    Price,

    /// <summary>Promised to those who stay a year, on top of the price, US dollars.</summary>
    RetentionPool,

    /// <summary>Lawyers, bankers and bringing in ÷ price.</summary>
    DealCostShare,

    /// <summary>Technology and licences worth having without the people ÷ price.</summary>
    TechnologyShare,

    /// <summary>People who change over, heads.</summary>
    AcquiredHeads,

    /// <summary>Of those, who leave in the first year, 0 to 1; nobody takes their seats.</summary>
    AcquiredLeavers,

    /// <summary>Months until the team has joined.</summary>
    ClosingMonths,

    /// <summary>Months until the team is fully productive in its new place, rising evenly.</summary>
    IntegrationMonths,

    /// <summary>What a month without the whole team costs, US dollars.</summary>
    DelayValue,

    /// <summary>Cost of capital a year, a rate.</summary>
    CostOfCapital,
}
