using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Tests.Ageing;

public sealed class AgeingPlanTests
{
    private static readonly DateOnly Target = new(2026, 7, 1);
    private static readonly AgeingPlan Plan = new(new AgeingRate(.04, AgeingRateOrigin.Typed), Target);

    [Fact]
    public void Pay_of_a_year_ago_is_aged_without_a_caution()
    {
        var aged = Plan.Of(PayElement.BaseSalary, new DateOnly(2025, 7, 1)).ShouldBeOfType<AgeingOutcome.Aged>();

        // Python: 1.04 ** (365 / 365.25)
        aged.Factor.ShouldBe(1.0399720814550415, 1e-12);
        aged.Months.ShouldBe(12);
        aged.Caution.ShouldBeNull();
    }

    [Fact]
    public void Beyond_a_year_a_caution_is_said_and_beyond_two_nothing_is_aged()
    {
        Plan.Of(PayElement.TotalTargetCash, new DateOnly(2025, 6, 30)).ShouldBeOfType<AgeingOutcome.Aged>()
            .Caution.ShouldBe("Pay of 30 Jun 2025 is aged over more than 12 months.");
        Plan.Of(PayElement.TotalTargetCash, new DateOnly(2024, 7, 1)).ShouldBeOfType<AgeingOutcome.Aged>();
        Plan.Of(PayElement.TotalTargetCash, new DateOnly(2024, 6, 30)).ShouldBe(
            new AgeingOutcome.Refused("Pay of 30 Jun 2024 is more than 24 months older than 1 Jul 2026, too old to be aged."));
    }

    [Theory]
    [InlineData(PayElement.LongTermIncentive, "Equity is not aged at a rate of wages: it stands as of 1 Jul 2025.")]
    [InlineData(PayElement.TotalDirectCompensation, "Pay with equity in it is not aged at a rate of wages: it stands as of 1 Jul 2025.")]
    public void Equity_is_not_aged_with_wages(PayElement element, string reason) =>
        Plan.Of(element, new DateOnly(2025, 7, 1)).ShouldBe(new AgeingOutcome.NotAged(reason));

    [Fact]
    public void The_rate_made_for_a_family_and_tier_goes_before_wider_ones()
    {
        AgeingRate all = new(.03, AgeingRateOrigin.Typed);
        AgeingRate frontier = new(.12, AgeingRateOrigin.Typed, tier: TalentTier.FrontierLab);
        AgeingRate research = new(.08, AgeingRateOrigin.Typed, "ai-research");
        AgeingRate both = new(.20, AgeingRateOrigin.OwnPanel, "ai-research", TalentTier.FrontierLab);
        AgeingRate[] rates = [all, frontier, research, both];

        AgeingRate.For(rates, "ai-research", TalentTier.FrontierLab).ShouldBe(both);
        AgeingRate.For(rates, "ai-research", TalentTier.BigTech).ShouldBe(research);
        AgeingRate.For(rates, "data", TalentTier.FrontierLab).ShouldBe(frontier);
        AgeingRate.For(rates, "data", null).ShouldBe(all);
        AgeingRate.For([both], "data", null).ShouldBeNull();
    }

    [Theory]
    // Mercer WIN's help: a lead structure is aged to the end of its year, lead-lag to the middle, lag to the beginning.
    [InlineData(StructurePosition.Lead, "2026-12-31")]
    [InlineData(StructurePosition.LeadLag, "2026-07-01")]
    [InlineData(StructurePosition.Lag, "2026-01-01")]
    public void A_structure_of_a_year_meets_the_market_at_its_end_middle_or_beginning(StructurePosition position, string expected) =>
        StructureDate.Of(position, new DateOnly(2026, 1, 1)).ToString("O", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expected);

    [Theory]
    // The first day that Of does not refuse, by counting months by hand.
    [InlineData("2026-06-15", "2024-06-15")]
    [InlineData("2026-02-28", "2024-02-28")]
    [InlineData("2024-02-29", "2022-03-01")]
    [InlineData("0001-06-01", "0001-01-01")]
    public void The_oldest_day_is_the_first_that_may_be_aged(string target, string oldest)
    {
        var plan = new AgeingChoice(.04m, null).PlanAt(Day(target));

        plan.OldestDate.ShouldBe(Day(oldest));
        plan.Of(PayElement.BaseSalary, plan.OldestDate).ShouldBeOfType<AgeingOutcome.Aged>();
        if (plan.OldestDate > DateOnly.MinValue) plan.Of(PayElement.BaseSalary, plan.OldestDate.AddDays(-1)).ShouldBeOfType<AgeingOutcome.Refused>();

        static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }
}
