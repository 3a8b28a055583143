using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.Tests.Statistics;

public sealed class ConcentrationCapTests
{
    [Fact]
    public void The_largest_is_cut_until_it_holds_a_quarter_of_what_is_left()
    {
        // By hand: 60 of 100 is cut to w with w = (w + 40) ÷ 4, so 40 ÷ 3.
        var cap = ConcentrationCap.Of([60, 10, 10, 10, 10], .25);

        cap.Weights[0].ShouldBe(40 / 3.0, 1e-12);
        cap.Weights.Skip(1).ShouldAllBe(weight => weight == 10);
        (cap.Cut, cap.Halved, cap.IsTrustworthy).ShouldBe((1, 1, true));
    }

    [Fact]
    public void A_cut_that_lifts_the_next_above_the_cap_cuts_it_too()
    {
        // By hand: 100, 30 and four of 10. With 100 alone cut the cap is 70 ÷ 3 = 23.3 < 30, so both: w = (2w + 40) ÷ 4 = 20.
        var cap = ConcentrationCap.Of([10, 100, 10, 30, 10, 10], .25);

        cap.Weights.ShouldBe([10, 20, 10, 20, 10, 10]);
        (cap.Cut, cap.Halved).ShouldBe((2, 1));
    }

    [Fact]
    public void With_two_halved_organisations_the_answer_is_the_cap_s() =>
        ConcentrationCap.Of([100, 100, 10, 10, 10], .25).ShouldSatisfyAllConditions(
            cap => cap.Halved.ShouldBe(2), cap => cap.IsTrustworthy.ShouldBeFalse());

    [Fact]
    public void Nobody_holds_more_than_the_share_and_whoever_is_below_keeps_everything() =>
        Prop.ForAll(Gen.Choose(1, 1000).ListOf(9).ToArbitrary(), list =>
        {
            double[] weights = [.. list.Select(weight => (double)weight)];
            var capped = ConcentrationCap.Of(weights, .25).Weights;
            var total = capped.Sum();
            return capped.All(weight => weight <= total * .25 * (1 + 1e-9))
                && capped.Zip(weights).All(pair => pair.First == pair.Second || Math.Abs(pair.First - total * .25) < 1e-6 * total);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Three_organisations_cannot_all_stay_below_a_quarter()
    {
        ConcentrationCap.IsFeasible([1, 1, 1, 0], .25).ShouldBeFalse();
        ConcentrationCap.IsFeasible([1, 1, 1, 1], .25).ShouldBeTrue();
        Should.Throw<ArgumentException>(() => ConcentrationCap.Of([1, 1, 1], .25)).Message.ShouldStartWith("Too few organisations");
        Should.Throw<ArgumentOutOfRangeException>(() => ConcentrationCap.Of([1, 1], 0));
        Should.Throw<ArgumentException>(() => ConcentrationCap.Of([1, -1], .5)).Message.ShouldStartWith("A weight is a number of 0 or more.");
    }
}
