using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Surveys;

public sealed class DateStyleTests
{
    [Theory]
    [InlineData("yyyy", "2024", 2024, 7, 1)]
    [InlineData("yyyy-MM", "2024-02", 2024, 2, 15)]
    [InlineData("dd/MM/yyyy", "03/02/2024", 2024, 2, 3)]
    [InlineData("MM/dd/yyyy", "03/02/2024", 2024, 3, 2)]
    [InlineData("d MMM yyyy", "3 Feb 2024", 2024, 2, 3)]
    public void A_format_decides_and_what_lacks_a_day_is_the_middle(string format, string text, int year, int month, int day)
    {
        new DateStyle([format]).TryRead(text, out var date).ShouldBeTrue();

        date.ShouldBe(new DateOnly(year, month, day));
    }

    [Theory]
    [InlineData("2024-02-03")]
    [InlineData("2024-02-03 23:59:59")]
    [InlineData("2024-02-03T08:00:00")]
    public void Iso_dates_always_read(string text)
    {
        new DateStyle(["yyyy"]).TryRead(text, out var date).ShouldBeTrue();

        date.ShouldBe(new DateOnly(2024, 2, 3));
    }

    [Theory]
    [InlineData("24")]
    [InlineData("02/03/2024")]
    [InlineData("2024-02-30")]
    [InlineData("20240")]
    public void Other_texts_do_not(string text) => new DateStyle(["yyyy"]).TryRead(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("yyyy", true)]
    [InlineData("dd.MM.yyyy", true)]
    [InlineData("MM-dd", false)]
    [InlineData("year", false)]
    [InlineData("", false)]
    public void A_format_has_a_year(string format, bool isFormat) => DateStyle.IsFormat(format).ShouldBe(isFormat);
}
