using TalentMarket.Domain.Deals;
using static TalentMarket.Domain.Tests.Deals.SomeDeal;

namespace TalentMarket.Domain.Tests.Deals;

public sealed class ConstraintScenarioTests
{
    [Fact]
    public void A_quarter_stopped_and_a_tenth_less_paid_leaves_two_thirds_of_the_money()
    {
        var scenario = ConstraintScenario.Of([Valued(1000, new(2026, 5, 18)), Valued(600, new(2025, 6)), Valued(9999, new(2025, 5))], .25m, .1m).ShouldNotBeNull();

        // By hand: 1,600 × 0.75 × 0.9.
        (scenario.Deals, scenario.ValueUsd, scenario.DealsLeft, scenario.ValueLeftUsd).ShouldBe((2, 1600, 1.5m, 1080));
    }

    [Fact]
    public void Without_deals_there_is_nothing_to_constrain() => ConstraintScenario.Of([], .5m, .5m).ShouldBeNull();

    private static Deal Valued(decimal value, PartialDate announced) => new()
    {
        Slug = announced.ToString(), Acquirer = "Buyer", Target = "Team", Structure = DealStructure.Acquisition, Announced = announced,
        Claims = [Claim(DealField.HeadlineValue, value)],
    };
}
