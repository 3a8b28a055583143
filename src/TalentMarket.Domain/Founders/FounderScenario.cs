using TalentMarket.Domain.Statistics.Distributions;

namespace TalentMarket.Domain.Founders;

/// <summary>A founder's choice: sell the team now, or go on and see.</summary>
public sealed record FounderScenario
{
    /// <summary>People a buyer would take over.</summary>
    public required int Heads { get; init; }

    /// <summary>What a buyer pays a head, US dollars.</summary>
    public required Distribution PriceAHead { get; init; }

    public required CapTable Shares { get; init; }

    /// <summary>Promised to the founders by the buyer for staying, US dollars of today.</summary>
    public required double Package { get; init; }

    /// <summary>What the founders earn more a year at the buyer than at their own company, US dollars.</summary>
    public required double PayGainPerYear { get; init; }

    /// <summary>Years until going on comes to its end.</summary>
    public required double Years { get; init; }

    /// <summary>Chance that going on ends in a sale or listing as a business, 0 to 1.</summary>
    public required double SuccessChance { get; init; }

    /// <summary>Chance that it ends in a later sale of the team, 0 to 1; what is left over ends in nothing.</summary>
    public required double LaterTeamSaleChance { get; init; }

    /// <summary>What the business is worth if it succeeds, US dollars.</summary>
    public required Distribution SuccessValue { get; init; }

    /// <summary>Part of the company sold for new capital on the way, 0 to 1.</summary>
    public required double Dilution { get; init; }

    /// <summary>The new capital, US dollars.</summary>
    public required double NewCapital { get; init; }

    /// <summary>Founders' discount a year.</summary>
    public required double DiscountRate { get; init; }

    /// <summary>γ of constant relative risk aversion: 0 counts means alone, 1 is the logarithm.</summary>
    public required double RiskAversion { get; init; }

    /// <summary>What the founders own besides, US dollars; above 0.</summary>
    public required double Wealth { get; init; }
}
