using TalentMarket.Domain.Statistics.Distributions;
using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Domain.Tests.TeamBuilds;

/// <summary>Fifty senior researchers of a frontier lab for a quarter of a billion: the pay is that of the illustrative sample.</summary>
internal static class EssayTeam
{
    public static TeamScenario Scenario { get; } = Of([new TeamRole(50, 450_000, 1_250_000)]);

    public static TeamScenario Of(IReadOnlyList<TeamRole> roles) =>
        new(roles, InputPriors.All.ToDictionary(prior => prior.Input, prior => prior.Figure.Distribution)) { SearchesAtOnce = 15, HorizonMonths = 36 };

    public static TeamOutcome Run(TeamScenario scenario) => TeamSimulation.Run(scenario, InputPriors.Limits);

    public static TeamScenario Exactly(this TeamScenario scenario, BuildInput input, double value) => scenario.With(input, new FixedValue(value));
}
