using TalentMarket.Domain.Deals;
using static TalentMarket.Domain.Tests.Deals.SomeDeal;

namespace TalentMarket.Domain.Tests.Deals;

public sealed class DealTrendTests
{
    // By hand: 1, 2, 4, 8 and 16 million a head in five years on end double each year.
    [Fact]
    public void Prices_that_double_each_year_rise_by_all_of_themselves()
    {
        var trend = DealTrend.Of(Doubling(5)).ShouldNotBeNull();

        trend.ChangeRatePerYear.ShouldBe(1, 1e-9);
        trend.Deals.ShouldBe(5);
        trend.PriceAt(DealTrend.YearOf(new PartialDate(2023))).ShouldBe(4e6, 1);
    }

    [Fact]
    public void Beyond_two_hundred_deals_each_year_speaks_by_its_median() =>
        DealTrend.Of(Enumerable.Repeat(Doubling(5), 60).SelectMany(rows => rows)).ShouldNotBeNull().ChangeRatePerYear.ShouldBe(1, 1e-9);

    [Fact]
    public void Four_deals_have_no_line() => DealTrend.Of(Doubling(4)).ShouldBeNull();

    [Fact]
    public void Deals_of_one_day_have_no_line() => DealTrend.Of(Enumerable.Repeat(Doubling(1)[0], 9)).ShouldBeNull();

    [Theory]
    [InlineData("2024", 2024.5)]
    [InlineData("2024-07-02", 2024.5)]
    [InlineData("2023-01", 2023.042)]
    public void A_date_that_is_known_in_part_stands_in_its_middle(string date, double expected) =>
        DealTrend.YearOf(PartialDate.Find(date)!.Value).ShouldBe(expected, 0.002);

    private static List<DealEntry> Doubling(int years) => [.. Enumerable.Range(0, years).Select(year => new DealEntry(new Deal
    {
        Slug = $"{year}", Acquirer = "Buyer", Target = "Team", Structure = DealStructure.Acquisition, Announced = new PartialDate(2021 + year),
        Claims = [Claim(DealField.HeadlineValue, 10e6m * (1 << year)), Claim(DealField.TeamSize, 10)],
    }))];
}
