using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Titles;

namespace TalentMarket.Domain.Tests.Titles;

public sealed class LevelCheckTests
{
    // Each level is paid √2 times the one below: 100, 141.421, 200, 282.843 (in thousands).
    private static readonly LevelMedian[] Market =
        [new(JobLevel.L1, 100_000), new(JobLevel.L2, 141_421.356), new(JobLevel.L3, 200_000), new(JobLevel.L4, 282_842.712)];

    [Fact]
    public void A_level_paid_like_one_more_than_a_step_away_is_doubted_with_its_place()
    {
        // 100,000 × 2^0.75 = 168,179.283 lies half way between L2 and L3 in ln pay.
        var doubts = LevelCheck.Doubts([new(JobLevel.L4, 168_179.283), new(JobLevel.L2, 168_179.283), new(JobLevel.L1, 260_000)], Market);

        doubts.Select(doubt => doubt.Level).ShouldBe([JobLevel.L1, JobLevel.L4]);
        doubts[1].Place.ShouldBe(2.5, 1e-6);
        doubts[1].LevelsApart.ShouldBe(-1.5, 1e-6);
    }

    [Fact]
    public void One_level_away_or_beyond_the_market_or_without_one_nothing_is_doubted()
    {
        LevelCheck.Doubts([new(JobLevel.L3, 141_421.357), new(JobLevel.L4, 900_000), new(JobLevel.L1, 1)], Market).ShouldBeEmpty();
        LevelCheck.Doubts([new(JobLevel.L8, 1)], [new(JobLevel.L1, 100_000)]).ShouldBeEmpty();
        LevelCheck.Doubts([new(JobLevel.L8, 1)], []).ShouldBeEmpty();
    }

    [Fact]
    public void Levels_that_the_market_pays_in_the_wrong_order_count_as_one_between_them()
    {
        // √(220 × 180) = 198.997: the two are pooled at the geometric mean, at level 2.5.
        LevelMedian[] market = [new(JobLevel.L1, 100_000), new(JobLevel.L2, 220_000), new(JobLevel.L3, 180_000), new(JobLevel.L4, 300_000)];

        LevelCheck.Doubts([new(JobLevel.L4, 198_997.487)], market).ShouldHaveSingleItem().Place.ShouldBe(2.5, 1e-6);
    }

    [Fact]
    public void The_markets_own_levels_are_never_doubted_where_pay_rises() =>
        Prop.ForAll(Gen.Choose(1, 1_000).Select(step => step / 1_000.0).ListOf(8).ToArbitrary(), steps =>
        {
            var pay = 50_000.0;
            LevelMedian[] market = [.. Enum.GetValues<JobLevel>().Zip(steps, (level, step) => new LevelMedian(level, pay *= 1 + step))];
            return LevelCheck.Doubts(market, market).Count == 0;
        }).QuickCheckThrowOnFailure();
}
