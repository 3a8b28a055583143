using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Offers;

namespace TalentMarket.Domain.Tests.Offers;

public sealed class VestingScheduleTests
{
    [Fact]
    public void Identities_of_vesting_hold()
    {
        var golden = Golden.Of("identities");
        var quarters = golden.Json.GetProperty("vesting_4x25_cliff12");
        foreach (var vested in quarters.GetProperty("vested_after_months").EnumerateObject())
            golden.Compare("4 × 25 with a cliff", vested.Value.GetDouble(),
                quarters.GetProperty("grant").GetDouble() * VestingSchedule.FourQuarters.VestedShare(int.Parse(vested.Name, CultureInfo.InvariantCulture)), 1e-6);
        var front = golden.Json.GetProperty("front_loaded_33_33_22_12");
        foreach (var (year, value) in front.GetProperty("year_values").EnumerateArray().Index())
            golden.Compare("33/33/22/12", value.GetDouble(), front.GetProperty("grant").GetDouble() * VestingSchedule.FrontLoaded.ShareOfYear(year + 1), 1e-6);
    }

    [Fact]
    public void More_months_never_vest_less_and_the_years_sum_to_all() =>
        Prop.ForAll(Schedules, Gen.Choose(0, 150).ToArbitrary(), Gen.Choose(0, 150).ToArbitrary(), (schedule, one, other) =>
            schedule.VestedShare(Math.Min(one, other)) <= schedule.VestedShare(Math.Max(one, other)) + 1e-12
            && Math.Abs(Enumerable.Range(1, schedule.Years).Sum(schedule.ShareOfYear) - 1) < 1e-9)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_cliff_beyond_a_year_moves_what_it_holds_back()
    {
        var schedule = new VestingSchedule([.5, .5], 18);

        schedule.ShareOfYear(1).ShouldBe(0);
        schedule.VestedShare(18).ShouldBe(.75);
        schedule.ShareOfYear(2).ShouldBe(1);
    }

    [Theory]
    [InlineData(.5, .4)]
    [InlineData(1.2, -.2)]
    [InlineData(double.NaN, 1)]
    public void Shares_that_do_not_sum_to_one_are_refused(double first, double second) =>
        Should.Throw<ArgumentException>(() => new VestingSchedule([first, second]));

    private static Arbitrary<VestingSchedule> Schedules => (
        from years in Gen.Choose(1, 6)
        from parts in Gen.Choose(1, 50).ArrayOf(years)
        from cliff in Gen.Choose(0, 12)
        select new VestingSchedule([.. parts.Select(part => (double)part / parts.Sum())], cliff)).ToArbitrary();
}
