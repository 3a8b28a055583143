using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Illustration;

namespace TalentMarket.Domain.Tests.Illustration;

public sealed class WaveCalendarTests
{
    // Worked by hand: the last quarter's end that is before the same day three months earlier (the month's last day where it has no such day).
    [Theory]
    [InlineData("2026-11-22", "2026-06-30")]
    [InlineData("2026-09-30", "2026-03-31")]
    [InlineData("2026-10-01", "2026-06-30")]
    [InlineData("2026-08-31", "2026-03-31")]
    [InlineData("2026-07-01", "2026-03-31")]
    [InlineData("2026-06-30", "2025-12-31")]
    [InlineData("2026-12-31", "2026-06-30")]
    [InlineData("2027-01-01", "2026-09-30")]
    [InlineData("2028-02-29", "2027-09-30")]
    [InlineData("2028-03-31", "2027-09-30")]
    [InlineData("2028-04-01", "2027-12-31")]
    [InlineData("2028-05-31", "2027-12-31")]
    public void The_newest_wave_is_the_latest_quarter_old_enough_to_be_shown(string today, string expected) =>
        WaveCalendar.NewestQuarterEnd(Date(today)).ShouldBe(Date(expected));

    [Fact]
    public void On_every_day_the_newest_wave_may_be_shown_and_the_next_may_not() =>
        Prop.ForAll(Days(), today =>
        {
            var newest = WaveCalendar.NewestQuarterEnd(today);
            var next = newest.AddDays(1).AddMonths(3).AddDays(-1);
            return newest < today.AddMonths(-3) && next >= today.AddMonths(-3);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void On_every_day_the_oldest_wave_is_at_least_three_years_old() =>
        Prop.ForAll(Days(), today =>
            WaveCalendar.QuarterEnd(WaveCalendar.NewestQuarterEnd(today), 0) <= today.AddYears(-3)).QuickCheckThrowOnFailure();

    [Fact]
    public void Waves_are_the_ends_of_twelve_quarters_in_a_row() =>
        Enumerable.Range(0, 12).Select(wave => WaveCalendar.QuarterEnd(new DateOnly(2026, 6, 30), wave)).ShouldBe(
        [
            Date("2023-09-30"), Date("2023-12-31"), Date("2024-03-31"), Date("2024-06-30"), Date("2024-09-30"), Date("2024-12-31"),
            Date("2025-03-31"), Date("2025-06-30"), Date("2025-09-30"), Date("2025-12-31"), Date("2026-03-31"), Date("2026-06-30"),
        ]);

    private static Arbitrary<DateOnly> Days() =>
        Gen.Choose(new DateOnly(2024, 1, 1).DayNumber, new DateOnly(2060, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
