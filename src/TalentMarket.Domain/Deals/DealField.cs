namespace TalentMarket.Domain.Deals;

/// <summary>What a claim about a deal gives a figure for.</summary>
public enum DealField : short
{
    /// <summary>The price as announced or reported, US dollars.</summary>
    HeadlineValue = 1,

    /// <summary>Paid for the licence, US dollars.</summary>
    LicenceFee = 2,

    /// <summary>Paid so that no claims are made over the hiring, US dollars.</summary>
    ClaimsWaiver = 3,

    /// <summary>What goes to investors, US dollars: no pay.</summary>
    InvestorPayout = 4,

    /// <summary>What goes to the people hired, US dollars, the retention pool not counted.</summary>
    EmployeePayout = 5,

    /// <summary>Kept back for those who stay, US dollars.</summary>
    RetentionPool = 6,

    /// <summary>Capital the company had raised before, US dollars.</summary>
    CapitalRaised = 7,

    /// <summary>The company's value in its last round before, US dollars.</summary>
    LastValuation = 8,

    /// <summary>People who changed over, heads.</summary>
    TeamSize = 9,

    /// <summary>Those of them who build, heads.</summary>
    TechnicalHeads = 10,

    /// <summary>Those of them who are still there a year later, heads.</summary>
    RetainedAtTwelveMonths = 11,

    /// <summary>People of the company before, heads.</summary>
    CompanyHeadcount = 12,

    /// <summary>People who changed over ÷ people of the company before, 0 to 1.</summary>
    ShareOfTeamTaken = 13,

    /// <summary>Part of the company bought, 0 to 1.</summary>
    StakeTaken = 14,
}
