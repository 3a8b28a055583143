using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Statistics.Distributions;

namespace TalentMarket.Domain.TeamBuilds;

/// <summary>Draws every input and every search, and compares both ways in each draw. The same scenario gives the same figures.</summary>
public static class TeamSimulation
{
    public const int UsualDraws = 10_000;

    internal const int Seed = 2026;

    /// <param name="limits">How far an input is moved in search of the value that turns the conclusion; inputs that are not named are not moved.</param>
    public static TeamOutcome Run(TeamScenario scenario, IReadOnlyDictionary<BuildInput, (double Low, double High)> limits, int draws = UsualDraws)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 2);
        using var inputs = new InputDraws(scenario, draws);
        using var tally = new DrawTally(scenario, draws);
        var comparison = new TeamComparison(scenario);
        var schedule = new RecruitingSchedule(scenario.Heads, scenario.SearchesAtOnce, scenario.Lengths);
        var random = new SeededRandom(Seed, 2);
        Span<double> row = stackalloc double[TeamScenario.InputCount];
        for (var draw = 0; draw < draws; draw++)
        {
            inputs.CopyRow(draw, row);
            var values = new InputValues(row);
            schedule.Draw(random, values[BuildInput.Acceptance], values[BuildInput.SearchMonths]);
            comparison.Evaluate(values, schedule.Fills);
            tally.Add(draw, comparison, values, schedule);
        }

        var sensitivity = new Sensitivity(scenario, limits);
        return tally.Outcome() with
        {
            CentralBreakEvenPrice = sensitivity.BreakEvenPrice,
            Swings = sensitivity.Swings(VarianceShares(inputs, tally)),
            Flips = scenario.HasPrice ? sensitivity.Flips() : [],
        };
    }

    private static double[] VarianceShares(InputDraws inputs, DrawTally tally) =>
        RankCorrelation.SquaredShares([.. Enum.GetValues<BuildInput>().Select(inputs.Column)], tally.Differences);
}
