using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Founders;
using TalentMarket.Domain.Statistics.Distributions;

namespace TalentMarket.Domain.Tests.Founders;

public sealed class FounderChoiceTests
{
    private static readonly FounderScenario Certain = new()
    {
        Heads = 20,
        PriceAHead = new FixedValue(5_000_000),
        Shares = new CapTable(0.4, 0.4, 30_000_000, 1),
        Package = 3_000_000,
        PayGainPerYear = 1_000_000,
        Years = 4,
        SuccessChance = 0.25,
        LaterTeamSaleChance = 0.5,
        SuccessValue = new FixedValue(1_000_000_000),
        Dilution = 0.25,
        NewCapital = 60_000_000,
        DiscountRate = 0,
        RiskAversion = 0,
        Wealth = 1_000_000,
    };

    [Fact]
    public void Investors_take_their_money_or_their_share_whichever_is_more()
    {
        var shares = new CapTable(0.4, 0.4, 30_000_000, 1);

        // 100M: 40 % is more than 30M, so founders hold 40 % of all. 50M: 30M first, then 0.4 ÷ 0.6 of 20M. 20M: nothing is left.
        shares.FoundersGet(100e6).ShouldBe(40e6, 1e-3);
        shares.FoundersGet(50e6).ShouldBe(20e6 * 0.4 / 0.6, 1e-3);
        shares.FoundersGet(20e6).ShouldBe(0);
    }

    [Fact]
    public void A_round_sells_a_part_of_every_share()
    {
        var later = new CapTable(0.4, 0.4, 30e6, 1).After(0.25, 60e6);

        later.FoundersShare.ShouldBe(0.3, 1e-12);
        later.InvestorsShare.ShouldBe(0.55, 1e-12);
        later.Raised.ShouldBe(90e6);
    }

    [Fact]
    public void Both_ways_bring_what_a_pocket_calculator_says()
    {
        var outcome = FounderChoice.Run(Certain);

        // Now: 40 % of 20 × 5M, 3M, 4 × 1M. Later: ¼ × 30 % of a billion + ½ × 0.3 ÷ 0.45 of (100M − 90M).
        outcome.Sell.Mean.Value.ShouldBe(47e6, 1e-3);
        var expected = 0.25 * 300e6 + 0.5 * 10e6 * 0.3 / 0.45;
        outcome.GoOn.Mean.Value.ShouldBe(expected, 4 * outcome.GoOn.Mean.StandardError);
        outcome.GoOnBringsNothing.ShouldBe(0.25, 4 * SampleError.OfShare(0.25, outcome.Draws));
        // A quarter of the draws succeed; only those bring more.
        outcome.GoOnBringsMore.Value.ShouldBe(0.25, 4 * outcome.GoOnBringsMore.StandardError);
    }

    [Fact]
    public void It_turns_at_the_chance_of_success_that_makes_both_equal()
    {
        var outcome = FounderChoice.Run(Certain);

        // (47M − ½ × 6.667M) ÷ 300M.
        outcome.BreakEvenSuccessChance!.Value.ShouldBe((47e6 - 0.5 * 10e6 * 0.3 / 0.45) / 300e6, 1e-9);
        outcome.IsSellingBetter.ShouldBeFalse();
        FounderChoice.Run(Certain with { SuccessChance = 0.10 }).IsSellingBetter.ShouldBeTrue();
    }

    [Fact]
    public void It_turns_at_the_worth_of_success_that_makes_both_equal() =>
        // ¼ × 30 % of x × 1bn = 43.667M: x = 0.58222.
        FounderChoice.Run(Certain).BreakEvenValueFactor!.Value.ShouldBe((47e6 - 0.5 * 10e6 * 0.3 / 0.45) / 75e6, 1e-5);

    [Fact]
    public void Who_minds_risk_may_sell_where_means_say_go_on()
    {
        var outcome = FounderChoice.Run(Certain with { RiskAversion = 1 });

        outcome.IsSellingBetter.ShouldBeFalse();
        outcome.IsSellingBetterForSure.ShouldBeTrue();
        // What is certain is worth itself; the other, at ln: W × (e^(¼ ln 301 + ½ ln 7.667) − 1) by pocket calculator, draws permitting.
        outcome.SellCertainty.ShouldBe(47e6, 1);
        outcome.GoOnCertainty.ShouldBe(1e6 * (Math.Exp(0.25 * Math.Log(301) + 0.5 * Math.Log(7.6667)) - 1), 0.6e6);
    }

    [Fact]
    public void Founders_never_get_less_from_a_higher_price() => Prop.ForAll(
        Gen.Choose(0, 500).ToArbitrary(), Gen.Choose(0, 100).ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(), (millions, more, percent) =>
        {
            var shares = new CapTable(0.3, percent / 100.0, 80e6, 1.2);
            return shares.FoundersGet((millions + more) * 1e6) >= shares.FoundersGet(millions * 1e6) - 1e-3;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Chances_do_not_exceed_one_together() =>
        Should.Throw<ArgumentException>(() => FounderChoice.Run(Certain with { SuccessChance = 0.6 })).Message
            .ShouldStartWith("The chances of success and of a later sale of the team do not exceed 1 together.");
}
