using TalentMarket.Domain.Founders;
using TalentMarket.Web.TeamBuilds;

namespace TalentMarket.Web.Founders;

/// <summary>What the page shows of a founder's choice.</summary>
public sealed record FounderBoard
{
    public required FounderQuery Query { get; init; }

    public required IReadOnlyList<BuildProblem> Problems { get; init; }

    public required FounderScenario? Scenario { get; init; }

    public required FounderOutcome? Outcome { get; init; }

    /// <summary>Revenue × multiple, US dollars.</summary>
    public required double BusinessValue { get; init; }

    public required double RecruitingCostAHead { get; init; }

    public required double TechnologyShare { get; init; }

    public required long MarketVersion { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>Price of the team ÷ worth of the business; null where the business is worth nothing.</summary>
    public double? TeamToBusiness => Outcome is { } outcome && BusinessValue > 0 ? outcome.TeamPrice.P50.Value / BusinessValue : null;
}
