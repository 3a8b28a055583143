using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.TeamBuilds;

/// <summary>The break-even price with every input at one value and recruiting run many times with the same random numbers,
/// so that what differs between two values of an input is due to it.</summary>
internal sealed class CentralCase
{
    private const int FillsInAll = 5_000;
    private const int FewestRuns = 25;
    private const int MostRuns = 400;

    private readonly TeamScenario scenario;
    private readonly TeamComparison comparison;
    private readonly RecruitingSchedule schedule;
    private readonly double[] medians = new double[TeamScenario.InputCount];
    private readonly double[] values = new double[TeamScenario.InputCount];
    private readonly double[] usualFills;
    private readonly double[] otherFills;
    private readonly int runs;

    public CentralCase(TeamScenario scenario)
    {
        this.scenario = scenario;
        comparison = new TeamComparison(scenario);
        schedule = new RecruitingSchedule(scenario.Heads, scenario.SearchesAtOnce, scenario.Lengths);
        runs = Math.Clamp(FillsInAll / scenario.Heads, FewestRuns, MostRuns);
        usualFills = new double[runs * scenario.Heads];
        otherFills = new double[runs * scenario.Heads];
        for (var i = 0; i < medians.Length; i++) medians[i] = scenario[(BuildInput)i].At(0.5);
        Fill(usualFills, medians);
    }

    public double Median(BuildInput input) => medians[(int)input];

    /// <summary>V* with one input at a value.</summary>
    public double BreakEvenPrice(BuildInput input, double value)
    {
        medians.CopyTo(values, 0);
        values[(int)input] = value;
        var fills = usualFills;
        if (input is BuildInput.Acceptance or BuildInput.SearchMonths) Fill(fills = otherFills, values);
        double cost = 0, headMonths = 0, besidesPrice = 0;
        var inputs = new InputValues(values);
        for (var run = 0; run < runs; run++)
        {
            comparison.Evaluate(inputs, fills.AsSpan(run * scenario.Heads, scenario.Heads));
            cost += comparison.BuildCost;
            headMonths += comparison.BuildHeadMonths;
            besidesPrice += comparison.BuyCostBesidesPrice;
        }

        return (cost / headMonths * comparison.BuyHeadMonths - besidesPrice / runs) / AcquiHireCost.PerDollarOfPrice(scenario, inputs);
    }

    private void Fill(double[] fills, ReadOnlySpan<double> at)
    {
        var inputs = new InputValues(at);
        for (var run = 0; run < runs; run++)
        {
            schedule.Draw(new SeededRandom(TeamSimulation.Seed, 3, run), inputs[BuildInput.Acceptance], inputs[BuildInput.SearchMonths]);
            schedule.Fills.CopyTo(fills.AsSpan(run * scenario.Heads));
        }
    }
}
