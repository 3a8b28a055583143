using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Offers;

namespace TalentMarket.Domain.Tests.Offers;

public sealed class MarketabilityDiscountTests
{
    [Theory]
    // Python: v² ≈ s ÷ 3 for the smallest, math and NormalDist for the others; it rises to N(√ln 2 ÷ 2) − N(−√ln 2 ÷ 2).
    [InlineData(.9, 4, .2994)]
    [InlineData(.3, 1, .0685)]
    [InlineData(.01, .5, .00163)]
    [InlineData(9, 40, .3228)]
    public void Finnerty_rises_to_a_third(double volatility, double years, double expected) =>
        MarketabilityDiscount.Finnerty(volatility, years).ShouldBe(expected, 6e-5);

    [Fact]
    public void Chaffe_is_a_put_struck_at_the_price()
    {
        // Haug (1998): the put on 100 struck at 100 costs 4.0232 with q = r; at r = 0 by Python's NormalDist: 2 N(σ√T ÷ 2) − 1.
        MarketabilityDiscount.Chaffe(.6, 3, 0).ShouldBe(.396668, 1e-6);
    }

    [Fact]
    public void What_is_left_ascends_and_stays_a_share_of_the_price() =>
        Prop.ForAll(Gen.Choose(0, 200).ToArbitrary(), Gen.Choose(0, 120).ToArbitrary(), (volatility, months) =>
        {
            var kept = MarketabilityDiscount.Kept(volatility / 100.0, months / 12.0, .04);
            return kept.Low > 0 && kept.High <= 1 + 1e-12;
        }).QuickCheckThrowOnFailure();
}
