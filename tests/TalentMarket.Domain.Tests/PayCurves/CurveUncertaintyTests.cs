using TalentMarket.Domain.PayCurves;
using static TalentMarket.Domain.Tests.PayCurves.CurvePeople;

namespace TalentMarket.Domain.Tests.PayCurves;

public sealed class CurveUncertaintyTests
{
    [Fact]
    public void Every_point_has_an_interval_that_holds_it()
    {
        var curve = BigTech(Curves(Steps(30, 1_000, 2_000, 4_000, 5_000), hasIntervals: true));

        curve.HasIntervals.ShouldBeTrue();
        foreach (var point in curve.Points)
        {
            var limits = point.Interval(CurvePercentile.P50)!;
            var median = point.Figures.P50.Amount!.Value.Amount;
            limits.Low.Amount.ShouldBeLessThanOrEqualTo(median);
            limits.High.Amount.ShouldBeGreaterThanOrEqualTo(median);
        }
    }

    [Fact]
    public void The_interval_of_a_median_of_thirty_is_near_what_its_ranks_give()
    {
        // One person of each of thirty organisations: R's qbinom(c(.05, .95), 30, .5) is 11 and 19, so the median lies between
        // the 11th and the 20th of 30 with 90 %; pay is 1,000 and the rank.
        var limits = BigTech(Curves(Steps(30, 1_000, 2_000), hasIntervals: true)).Points[0].Interval(CurvePercentile.P50)!;

        limits.Low.Amount.ShouldBeInRange(1_009, 1_012);
        limits.High.Amount.ShouldBeInRange(1_018, 1_021);
    }

    [Fact]
    public void Fewer_than_ten_organisations_are_not_drawn_again()
    {
        var curve = BigTech(Curves(Steps(9, 1_000, 2_000), hasIntervals: true));

        curve.HasIntervals.ShouldBeFalse();
        curve.IntervalAbsence.ShouldBe("too few organisations to draw again");
    }

    [Fact]
    public void The_multiplier_is_the_median_at_three_years_over_that_at_none()
    {
        // 3,005 ÷ 1,005 = 2.99.
        var multiplier = BigTech(Curves(Steps(10, 1_000, 1_500, 2_000, 3_000), hasIntervals: true)).Multiplier.ShouldBeOfType<PublishedMultiplier>();

        multiplier.Ratio.ShouldBe(2.99);
        multiplier.Interval!.Value.Low.ShouldBeInRange(2.95, 2.99);
        multiplier.Interval!.Value.High.ShouldBeInRange(2.99, 3.0);
    }

    [Theory]
    [InlineData(new double[] { 1_000, 1_500, 2_000 }, "nobody with three years or more is known")]
    [InlineData(new double[] { 4_000, 3_000, 2_000, 1_000 }, "pay is not increasing here")]
    [InlineData(new double[] { 1_000 }, "nobody with three years or more is known")]
    public void Where_the_years_are_not_told_apart_there_is_no_multiplier(double[] pay, string reason) =>
        BigTech(Curves(Steps(10, pay))).Multiplier.ShouldBeOfType<NoMultiplier>().Reason.ShouldBe(reason);
}
