using TalentMarket.Domain.PayCurves;
using TalentMarket.Domain.Statistics;
using static TalentMarket.Domain.Tests.PayCurves.CurvePeople;

namespace TalentMarket.Domain.Tests.PayCurves;

public sealed class CurveRankTests
{
    // Ten organisations: pay of year 0 is 1,001 to 1,010, of year 1 2,001 to 2,010; P10 to P90 are the 1st, 3rd, 5th, 8th and 9th.
    private static readonly PublishedCurve Curve = BigTech(Curves(Steps(10, 1_000, 2_000), hasIntervals: true));

    [Theory]
    [InlineData(1_005, 0, 50)]
    [InlineData(2_003, 1, 25)]
    // ln(2,006.8 ÷ 2,005) ÷ ln(2,008 ÷ 2,005) = 0.6002 of the way from P50 to P75: 50 + 0.6002 × 25 = 65.005.
    [InlineData(2_006.8, 1, 65)]
    public void A_pay_ranks_among_the_percentiles_of_its_years(double pay, double years, int percent)
    {
        var rank = CurveRank.Of(Curve, pay, years)!;

        rank.Percent.ShouldBe(percent);
        rank.Reach.ShouldBe(RankReach.Within);
        rank.IsExtrapolated.ShouldBeFalse();
    }

    [Fact]
    public void The_interval_holds_the_rank_and_says_where_only_a_side_is_known()
    {
        var rank = CurveRank.Of(Curve, 1_005, 0)!;

        rank.Interval!.Value.Low.Percent.ShouldBeLessThanOrEqualTo(50);
        rank.Interval!.Value.High.Percent.ShouldBeGreaterThanOrEqualTo(50);
        CurveRank.Of(Curve, 5_000, 0)!.ShouldSatisfyAllConditions(
            above => above.Reach.ShouldBe(RankReach.Above), above => above.Percent.ShouldBe(90));
        CurveRank.Of(Curve, 5_000, 0)!.Interval!.Value.Low.Reach.ShouldBe(RankReach.Above);
    }

    [Fact]
    public void Beyond_the_last_point_a_rank_is_extrapolated_and_tails_are_not_known()
    {
        var rank = CurveRank.Of(Curve, 9_000, 12)!;

        rank.IsExtrapolated.ShouldBeTrue();
        rank.Percent.ShouldBe(75);
    }

    [Fact]
    public void Where_pay_falls_with_years_nothing_is_ranked() =>
        CurveRank.Of(BigTech(Curves(Steps(10, 3_000, 2_000, 1_000))), 1_500, 1).ShouldBeNull();
}
