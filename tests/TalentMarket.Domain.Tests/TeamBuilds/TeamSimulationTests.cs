using TalentMarket.Domain.Statistics.Distributions;
using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Domain.Tests.TeamBuilds;

public sealed class TeamSimulationTests
{
    private static readonly TeamOutcome Usual = EssayTeam.Run(EssayTeam.Scenario);

    [Fact]
    public void Hiring_takes_longer_costs_more_and_may_fail_as_the_essay_says()
    {
        // ../shared/goldens/calibration-seed, C13: default build-vs-buy scenario.
        Assertion("C13").ShouldContain("P(full team within 12 months) < 0.5");

        Usual.GapMonths.Mean.Value.ShouldBeGreaterThan(0);
        Usual.Complete[12].ShouldBeLessThan(0.5);
        Usual.IsBuyingCheaper.ShouldBe(true);
    }

    [Fact]
    public void The_conclusion_turns_where_offers_are_accepted_and_no_sign_on_is_paid()
    {
        // ../shared/goldens/calibration-seed, C13: the model may not hard-wire the conclusion.
        Assertion("C13").ShouldContain("must flip when acceptance >= 0.9 and signing bonus -> 0");

        var easy = EssayTeam.Run(EssayTeam.Scenario.Exactly(BuildInput.Acceptance, 0.9).Exactly(BuildInput.SignOnShare, 0));

        easy.IsBuyingCheaper.ShouldBe(false);
        easy.BuyIsCheaper!.Value.Value.ShouldBeLessThan(0.5);
    }

    [Fact]
    public void The_same_scenario_has_the_same_figures() =>
        EssayTeam.Run(EssayTeam.Scenario).Build.CostPerHeadMonth.ShouldBe(Usual.Build.CostPerHeadMonth);

    [Fact]
    public void At_the_break_even_price_both_ways_cost_the_same_over_all_draws()
    {
        var even = EssayTeam.Run(EssayTeam.Scenario.Exactly(BuildInput.Price, Usual.BreakEvenPrice.Value));

        even.Buy.CostPerHeadMonth.Value.ShouldBe(even.Build.CostPerHeadMonth.Value, 1e-3);
    }

    [Fact]
    public void At_the_break_even_value_of_a_month_both_ways_cost_the_same_over_all_draws()
    {
        var even = EssayTeam.Run(EssayTeam.Scenario.Exactly(BuildInput.DelayValue, Usual.BreakEvenDelayValue!.Value));

        even.Buy.CostPerHeadMonth.Value.ShouldBe(even.Build.CostPerHeadMonth.Value, 1e-3);
    }

    [Fact]
    public void An_input_beyond_the_value_that_turns_the_conclusion_turns_it()
    {
        var known = Known(EssayTeam.Scenario);
        var before = EssayTeam.Run(known).IsBuyingCheaper;
        var flip = EssayTeam.Run(known).Flips.First(flip => flip.Input == BuildInput.DelayValue);

        EssayTeam.Run(known.Exactly(BuildInput.DelayValue, flip.Value - (flip.Median - flip.Value) * 0.3)).IsBuyingCheaper.ShouldNotBe(before);
        EssayTeam.Run(known.Exactly(BuildInput.DelayValue, flip.Value + (flip.Median - flip.Value) * 0.3)).IsBuyingCheaper.ShouldBe(before);
    }

    [Fact]
    public void The_chance_of_a_complete_team_is_that_of_exponential_searches()
    {
        // All ten at once: (1 − e^(−t ÷ 2))^10 at t = 6 is 0.6004 by pocket calculator.
        var scenario = Known(EssayTeam.Of([new TeamRole(10, 400_000, 900_000)])).Exactly(BuildInput.Acceptance, 1).Exactly(BuildInput.SearchMonths, 2)
            with { SearchesAtOnce = 10, Lengths = SearchLengths.Exponential };

        EssayTeam.Run(scenario).Complete[6].ShouldBe(Math.Pow(1 - Math.Exp(-3), 10), 4 * SampleError.OfShare(0.6, TeamSimulation.UsualDraws));
    }

    [Fact]
    public void Chances_rise_with_the_months_and_four_in_five_come_before_all()
    {
        Usual.Complete.ShouldBe(Usual.Complete.Order());
        Usual.Complete.Zip(Usual.MostlyComplete).ShouldAllBe(pair => pair.First <= pair.Second && pair.Second <= 1);
    }

    [Fact]
    public void Bars_stand_widest_first_and_shares_of_variance_sum_to_one()
    {
        Usual.Swings.Select(swing => swing.Range).ShouldBe(Usual.Swings.Select(swing => swing.Range).OrderDescending());
        // The price is no bar: it is what the bars are held against.
        Usual.Swings.Sum(swing => swing.VarianceShare).ShouldBeInRange(0.8, 1.0001);
    }

    [Fact]
    public void Where_nobody_accepts_hiring_costs_without_end()
    {
        var never = EssayTeam.Run(EssayTeam.Scenario.Exactly(BuildInput.Acceptance, 0));

        never.Build.CostPerHeadMonth.Value.ShouldBe(double.PositiveInfinity);
        never.Complete[^1].ShouldBe(0);
        never.MedianCompleteMonth.ShouldBe(double.PositiveInfinity);
        never.IsBuyingCheaper.ShouldBe(true);
    }

    [Fact]
    public void Without_a_price_only_the_price_worth_paying_is_told()
    {
        var inputs = InputPriors.All.Where(prior => prior.Input != BuildInput.Price).ToDictionary(prior => prior.Input, prior => prior.Figure.Distribution);

        var outcome = EssayTeam.Run(new TeamScenario(EssayTeam.Scenario.Roles, inputs) { SearchesAtOnce = 15, HorizonMonths = 36 });

        outcome.IsBuyingCheaper.ShouldBeNull();
        outcome.Flips.ShouldBeEmpty();
        outcome.BreakEvenPrice.Value.ShouldBe(Usual.BreakEvenPrice.Value, 1e-3 * Usual.BreakEvenPrice.Value);
    }

    [Fact]
    public void Offers_declined_where_searching_is_slow_make_the_gap_less_certain()
    {
        var together = EssayTeam.Run(EssayTeam.Scenario with { AcceptanceWithSearch = -0.8 });

        Width(together.GapMonths).ShouldBeGreaterThan(Width(Usual.GapMonths));
    }

    [Fact]
    public void A_team_without_a_head_is_no_team()
    {
        Should.Throw<ArgumentException>(() => EssayTeam.Of([])).Message.ShouldStartWith("A team has at least one head.");
        Should.Throw<ArgumentException>(() => new TeamRole(0, 1, 2)).Message.ShouldStartWith("A role has at least one head.");
    }

    [Fact]
    public void Options_at_the_price_of_the_day_are_worth_part_of_what_they_are_stated_at() =>
        // d₁ = 0.66, d₂ = −0.34; N(0.66) = 0.74537, N(−0.34) = 0.36693 from a printed table; e^(−0.16) = 0.85214.
        RetentionPromise.Options(4, 0.5, 0.04).Worth.ShouldBe(0.74537 - 0.85214 * 0.36693, 2e-5);

    private static double Width(Spread spread) => spread.P90.Value - spread.P10.Value;

    private static TeamScenario Known(TeamScenario scenario) =>
        Enum.GetValues<BuildInput>().Aggregate(scenario, (known, input) => known.Exactly(input, scenario[input].At(0.5)));

    private static string Assertion(string id) => Golden.Of("calibration-seed").Json.GetProperty("assertions").EnumerateArray()
        .First(assertion => assertion.GetProperty("id").GetString() == id).GetProperty("assert_").GetString()!;
}
