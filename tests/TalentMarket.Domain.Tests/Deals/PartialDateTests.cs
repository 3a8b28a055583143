using TalentMarket.Domain.Deals;

namespace TalentMarket.Domain.Tests.Deals;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2024")]
    [InlineData("2024-03")]
    [InlineData("2024-02-29")]
    public void A_date_is_written_as_it_is_read(string text) => PartialDate.Find(text).ShouldNotBeNull().ToString().ShouldBe(text);

    [Theory]
    [InlineData("")]
    [InlineData("2023-02-29")]
    [InlineData("2024-13")]
    [InlineData("March 2024")]
    public void What_is_no_date_is_none(string text) => PartialDate.Find(text).ShouldBeNull();

    [Fact]
    public void Dates_ascend_by_their_first_day_and_the_coarser_goes_first()
    {
        PartialDate[] ascending = [new(2023, 12, 31), new(2024), new(2024, 1), new(2024, 1, 1), new(2024, 2), new(2024, 2, 29)];

        ascending.Reverse().Order().ShouldBe(ascending);
    }

    [Fact]
    public void A_month_ends_on_its_last_day() => new PartialDate(2024, 2).Latest.ShouldBe(new DateOnly(2024, 2, 29));
}
