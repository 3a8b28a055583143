using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Statistics.Distributions;
using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Domain.Tests.TeamBuilds;

public sealed class RecruitingScheduleTests
{
    private const int Runs = 20_000;

    [Fact]
    public void Offers_made_have_the_mean_and_the_variance_of_the_negative_binomial_law()
    {
        // ../shared/goldens/identities: N = 20, a = 0.6: mean 33.33, variance 22.22.
        var offers = Golden.Of("identities").Json.GetProperty("offers_needed_negative_binomial");
        var drawn = Draw(new RecruitingSchedule(20, 5, SearchLengths.LogNormal), 0.6, schedule => schedule.Offers);

        var spread = Moments.StandardDeviation(drawn);
        Moments.Mean(drawn).ShouldBe(offers.GetProperty("mean").GetDouble(), 4 * SampleError.OfMean(drawn));
        // The standard error of a variance is about s² × √(2 ÷ n).
        (spread * spread).ShouldBe(offers.GetProperty("var").GetDouble(), 4 * spread * spread * Math.Sqrt(2.0 / Runs));
    }

    [Fact]
    public void The_last_seat_is_filled_when_exponential_times_say()
    {
        // ../shared/goldens/identities: the last of 20 after 3.60 mean times together, after 5.28 five at a time.
        var golden = Golden.Of("identities");
        var together = Draw(new RecruitingSchedule(20, 20, SearchLengths.Exponential), 1, schedule => schedule.Fills[^1]);
        var inTurns = Draw(new RecruitingSchedule(20, 5, SearchLengths.Exponential), 1, schedule => schedule.Fills[^1]);

        Moments.Mean(together).ShouldBe(golden.Json.GetProperty("time_to_last_of_n_exponential").GetProperty("expected_max").GetDouble(), 4 * SampleError.OfMean(together));
        Moments.Mean(inTurns).ShouldBe(golden.Json.GetProperty("time_to_last_capacity_limited").GetProperty("expected").GetDouble(), 4 * SampleError.OfMean(inTurns));
    }

    [Fact]
    public void One_acceptance_in_two_takes_twice_as_long()
    {
        // A geometric number of exponential times is exponential with mean m ÷ a.
        var drawn = Draw(new RecruitingSchedule(20, 5, SearchLengths.Exponential), 0.5, schedule => schedule.Fills[^1]);

        Moments.Mean(drawn).ShouldBe(ExponentialMaximum.Mean(20, 5, 2), 4 * SampleError.OfMean(drawn));
    }

    [Fact]
    public void Seats_are_filled_one_after_another() => Prop.ForAll(
        Gen.Choose(1, 60).ToArbitrary(), Gen.Choose(1, 80).ToArbitrary(), Gen.Choose(1, 100).ToArbitrary(), (heads, atOnce, percent) =>
        {
            var schedule = new RecruitingSchedule(heads, atOnce, SearchLengths.LogNormal);
            schedule.Draw(new SeededRandom(heads, atOnce, percent), percent / 100.0, 2);
            var fills = schedule.Fills.ToArray();
            return fills.Length == heads && schedule.Offers >= heads && fills[0] > 0 && fills.SequenceEqual(fills.Order());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Requisitions_of_ones_own_are_drawn_as_their_curve_has_them()
    {
        // Filled after 1 and 2 months, one open after 3: S = 2/3 after 1, 1/3 after 2, and that third is never filled.
        var lengths = SearchLengths.OfRequisitions(KaplanMeier.Of([new(1, true), new(2, true), new(3, false)]));
        var drawn = Draw(new RecruitingSchedule(1, 1, lengths), 0, schedule => schedule.Fills[0]);

        ((double)drawn.Count(month => month == 1) / Runs).ShouldBe(1 / 3.0, 4 * SampleError.OfShare(1 / 3.0, Runs));
        ((double)drawn.Count(double.IsPositiveInfinity) / Runs).ShouldBe(1 / 3.0, 4 * SampleError.OfShare(1 / 3.0, Runs));
    }

    [Fact]
    public void Where_nobody_accepts_no_seat_is_ever_filled()
    {
        var schedule = new RecruitingSchedule(3, 2, SearchLengths.LogNormal);

        schedule.Draw(new SeededRandom(1), 0, 2);

        schedule.Fills.ToArray().ShouldAllBe(month => double.IsPositiveInfinity(month));
    }

    private static double[] Draw(RecruitingSchedule schedule, double acceptance, Func<RecruitingSchedule, double> figure)
    {
        var (random, drawn) = (new SeededRandom(11), new double[Runs]);
        for (var run = 0; run < Runs; run++)
        {
            schedule.Draw(random, acceptance, 1);
            drawn[run] = figure(schedule);
        }

        return drawn;
    }
}
