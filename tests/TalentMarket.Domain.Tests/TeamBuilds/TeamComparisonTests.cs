using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Domain.Tests.TeamBuilds;

/// <summary>The worked example of the methodology, on a pocket calculator.</summary>
public sealed class TeamComparisonTests
{
    private static readonly TeamScenario Two = EssayTeam.Of([new TeamRole(2, 240_000, 600_000)]) with { HorizonMonths = 24 };

    private readonly double[] inputs = Inputs(
        (BuildInput.Acceptance, 1), (BuildInput.SearchMonths, 2), (BuildInput.AgencyFeeShare, 0.25), (BuildInput.HiringCost, 5_000),
        (BuildInput.SignOnShare, 0.5), (BuildInput.RampMonths, 6), (BuildInput.VacancyShare, 0.1), (BuildInput.DelayValue, 10_000),
        (BuildInput.Price, 1_200_000), (BuildInput.RetentionPool, 200_000), (BuildInput.DealCostShare, 0.02), (BuildInput.TechnologyShare, 0.1),
        (BuildInput.AcquiredHeads, 2), (BuildInput.AcquiredLeavers, 0.5), (BuildInput.ClosingMonths, 2), (BuildInput.IntegrationMonths, 4));

    [Fact]
    public void Two_seats_filled_after_two_and_four_months_cost_what_a_pocket_calculator_says()
    {
        var comparison = Compare(Two, 2, 4);

        // 2 × (5,000 + 25 % of 240,000); 2 × 300,000; 2 × 600,000 × 6 ÷ 24; (2 + 4) × 5,000; 10,000 × (4 − 2).
        Part(comparison, CostPart.Hiring).ShouldBe(130_000, 1e-6);
        Part(comparison, CostPart.SignOn).ShouldBe(600_000, 1e-6);
        Part(comparison, CostPart.Ramp).ShouldBe(300_000, 1e-6);
        Part(comparison, CostPart.Vacancy).ShouldBe(30_000, 1e-6);
        Part(comparison, CostPart.Delay).ShouldBe(20_000, 1e-6);
        comparison.BuildCost.ShouldBe(1_080_000, 1e-6);
        // (22 − 3) + (20 − 3) head-months.
        comparison.BuildHeadMonths.ShouldBe(36, 1e-9);
        comparison.BuildCostPerHeadMonth.ShouldBe(30_000, 1e-6);
    }

    [Fact]
    public void A_bought_team_of_which_half_leave_costs_what_a_pocket_calculator_says()
    {
        var comparison = Compare(Two, 2, 4);

        // 1.2M less a tenth; 2 %; half of 200,000; 2 heads × 50,000 × 2 months; 2 seats × 5,000 × 2 months.
        Part(comparison, CostPart.Price).ShouldBe(1_080_000, 1e-6);
        Part(comparison, CostPart.DealCost).ShouldBe(24_000, 1e-6);
        Part(comparison, CostPart.Retention).ShouldBe(100_000, 1e-6);
        Part(comparison, CostPart.Integration).ShouldBe(200_000, 1e-6);
        Part(comparison, CostPart.Waiting).ShouldBe(20_000, 1e-6);
        // 2 × (½ × (22 − 2) + ½ × (6 − 2)) head-months.
        comparison.BuyHeadMonths.ShouldBe(24, 1e-9);
        comparison.BuyCostPerHeadMonth.ShouldBe(1_424_000 / 24.0, 1e-6);
        // (30,000 × 24 − 320,000) ÷ (1 − 0.1 + 0.02).
        comparison.BreakEvenPrice.ShouldBe(400_000 / 0.92, 1e-6);
    }

    [Fact]
    public void At_the_break_even_price_both_ways_cost_the_same()
    {
        inputs[(int)BuildInput.Price] = 400_000 / 0.92;

        var comparison = Compare(Two, 2, 4);

        comparison.BuyCostPerHeadMonth.ShouldBe(comparison.BuildCostPerHeadMonth, 1e-6);
    }

    [Fact]
    public void Who_leaves_in_the_first_year_is_hired_for_once_more()
    {
        inputs[(int)BuildInput.HiredLeavers] = 0.5;
        inputs[(int)BuildInput.Acceptance] = 0.5;
        inputs[(int)BuildInput.SearchMonths] = 1;

        var comparison = Compare(EssayTeam.Of([new TeamRole(1, 240_000, 600_000)]) with { HorizonMonths = 24 }, 0);

        // ½ × (24 − 3) + ½ × ((6 − 3) + (24 − 6 − 2 − 3)); ½ × (65,000 + 300,000 + 3 × 50,000 + 2 × 5,000).
        comparison.BuildHeadMonths.ShouldBe(18.5, 1e-9);
        Part(comparison, CostPart.Replacement).ShouldBe(262_500, 1e-6);
    }

    [Fact]
    public void Offers_above_the_market_are_paid_until_the_horizon_and_to_those_who_were_there()
    {
        inputs[(int)BuildInput.OfferPremium] = 0.1;
        inputs[(int)BuildInput.IncumbentsRaised] = 3;

        var comparison = Compare(Two, 2, 4);

        // (22 + 20) × 5,000; 3 × 24 × 5,000.
        Part(comparison, CostPart.OfferPremium).ShouldBe(210_000, 1e-6);
        Part(comparison, CostPart.InternalEquity).ShouldBe(360_000, 1e-6);
    }

    [Fact]
    public void What_is_paid_in_a_year_is_worth_a_tenth_less_at_a_tenth()
    {
        inputs[(int)BuildInput.CostOfCapital] = 0.1;

        var comparison = Compare(EssayTeam.Of([new TeamRole(1, 240_000, 600_000)]) with { HorizonMonths = 24 }, 12);

        Part(comparison, CostPart.SignOn).ShouldBe(300_000 / 1.1, 1e-6);
        // 5,000 a month for a year, discounted continuously: 5,000 × (1 − 1 ÷ 1.1) ÷ (ln 1.1 ÷ 12).
        Part(comparison, CostPart.Vacancy).ShouldBe(5_000 * (1 - 1 / 1.1) / (Math.Log(1.1) / 12), 1e-6);
    }

    [Fact]
    public void A_seat_that_is_filled_after_the_horizon_stays_empty_until_then()
    {
        var comparison = Compare(Two, 2, double.PositiveInfinity);

        comparison.BuildHeadMonths.ShouldBe(19, 1e-9);
        Part(comparison, CostPart.Vacancy).ShouldBe((2 + 24) * 5_000, 1e-6);
        comparison.GapMonths.ShouldBe(22);
    }

    private TeamComparison Compare(TeamScenario scenario, params double[] fills)
    {
        var comparison = new TeamComparison(scenario);
        comparison.Evaluate(new InputValues(inputs), fills);
        return comparison;
    }

    private static double Part(TeamComparison comparison, CostPart part) => comparison.Parts[(int)part];

    private static double[] Inputs(params (BuildInput Input, double Value)[] set)
    {
        var values = new double[TeamScenario.InputCount];
        foreach (var (input, value) in set) values[(int)input] = value;
        return values;
    }
}
