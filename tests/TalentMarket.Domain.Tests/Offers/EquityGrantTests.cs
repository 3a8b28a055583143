using TalentMarket.Domain.Offers;

namespace TalentMarket.Domain.Tests.Offers;

public sealed class EquityGrantTests
{
    [Theory]
    [InlineData(PriceBasis.Listed)]
    [InlineData(PriceBasis.AppraisedCommon)]
    public void Listed_and_appraised_shares_are_not_discounted(PriceBasis basis)
    {
        var grant = Grant(basis) with { VolatilityPerYear = .9, YearsToSale = 4, CommonToPreferredRatio = new ValueRange(.3, .5, .7) };

        grant.Worth.ShouldBe(ValueRange.Exactly(1_000_000));
        grant.IsLiquidWhenVested.ShouldBe(basis == PriceBasis.Listed);
    }

    [Fact]
    public void The_last_preferred_price_is_taken_down_to_common_shares_that_cannot_be_sold()
    {
        var grant = Grant(PriceBasis.LastPreferred) with
        {
            VolatilityPerYear = .9, YearsToSale = 4, RiskFreeRate = 0, CommonToPreferredRatio = new ValueRange(.3, .5, .7),
        };

        // Python: Chaffe 2 N(.9) − 1 = .631880, Finnerty .299417; .3(1 − .631880), .5(1 − .465648), .7(1 − .299417).
        grant.Worth.Low.ShouldBe(110_436, 1);
        grant.Worth.Mid.ShouldBe(267_175.9, 1);
        grant.Worth.High.ShouldBe(490_408.4, 1);
    }

    [Fact]
    public void Profit_units_count_by_the_chance_of_a_sale()
    {
        var units = Grant(PriceBasis.AppraisedCommon) with { Kind = EquityKind.ProfitUnits, SaleChance = .4 };

        units.Worth.ShouldBe(ValueRange.Exactly(400_000));
        units.IsLiquidWhenVested.ShouldBeFalse();
    }

    [Fact]
    public void Options_are_worth_more_than_exercise_would_bring_today()
    {
        // Haug (1998): calls on 100 struck at 100, T 0.5, σ 0.35, r 0.1, q 0.1; here q is 0, by Python's NormalDist 12.2409.
        var options = new OptionCount(1_000, 100, 100, .5);
        var grant = Grant(PriceBasis.AppraisedCommon) with
        {
            Kind = EquityKind.Options, Options = options, StatedValue = options.IntrinsicValue, VolatilityPerYear = .35, RiskFreeRate = .1,
        };

        options.IntrinsicValue.ShouldBe(0);
        grant.Worth.Mid.ShouldBe(12_240.9, .1);
    }

    private static EquityGrant Grant(PriceBasis basis) => new()
    {
        Kind = EquityKind.Shares, PriceBasis = basis, Schedule = VestingSchedule.FourQuarters, StatedValue = 1_000_000,
    };
}
