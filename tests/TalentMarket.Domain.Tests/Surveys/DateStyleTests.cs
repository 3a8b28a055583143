using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Surveys;

public sealed class DateStyleTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Theory]
    [InlineData("yyyy", "2024", 2024, 7, 1)]
    [InlineData("yyyy-MM", "2024-02", 2024, 2, 15)]
    [InlineData("dd/MM/yyyy", "03/02/2024", 2024, 2, 3)]
    [InlineData("MM/dd/yyyy", "03/02/2024", 2024, 3, 2)]
    [InlineData("d MMM yyyy", "3 Feb 2024", 2024, 2, 3)]
    public void A_format_decides_and_what_lacks_a_day_is_the_middle(string format, string text, int year, int month, int day)
    {
        new DateStyle([format]).TryRead(text, Today, out var date).ShouldBeTrue();

        date.ShouldBe(new DateOnly(year, month, day));
    }

    [Theory]
    [InlineData("yyyy", "2026", 2026, 3, 1)]
    [InlineData("yyyy", "2027", 2027, 7, 1)]
    [InlineData("yyyy-MM", "2026-03", 2026, 3, 1)]
    [InlineData("yyyy-MM", "2026-02", 2026, 2, 15)]
    [InlineData("yyyy-MM", "2026-04", 2026, 4, 15)]
    public void The_middle_of_what_is_not_over_is_today_at_the_latest(string format, string text, int year, int month, int day)
    {
        new DateStyle([format]).TryRead(text, Today, out var date).ShouldBeTrue();

        date.ShouldBe(new DateOnly(year, month, day));
    }

    [Theory]
    [InlineData("2024-02-03")]
    [InlineData("2024-02-03 23:59:59")]
    [InlineData("2024-02-03T08:00:00")]
    public void Iso_dates_always_read(string text)
    {
        new DateStyle(["yyyy"]).TryRead(text, Today, out var date).ShouldBeTrue();

        date.ShouldBe(new DateOnly(2024, 2, 3));
    }

    [Theory]
    [InlineData("24")]
    [InlineData("02/03/2024")]
    [InlineData("2024-02-30")]
    [InlineData("20240")]
    public void Other_texts_do_not(string text) => new DateStyle(["yyyy"]).TryRead(text, Today, out _).ShouldBeFalse();

    [Theory]
    [InlineData("yyyy", true)]
    [InlineData("dd.MM.yyyy", true)]
    [InlineData("MM-dd", false)]
    [InlineData("year", false)]
    [InlineData("", false)]
    public void A_format_has_a_year(string format, bool isFormat) => DateStyle.IsFormat(format).ShouldBe(isFormat);
}
