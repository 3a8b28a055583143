using TalentMarket.Domain.Reference;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Reference;

public sealed class DailyRatesTests
{
    private static readonly SurveyRow[] TwoDays =
    [
        new(1, ["Date", "USD", "JPY", "GBP", ""]), new(2, ["2026-04-02", "1.2", "150", "N/A", ""]), new(3, ["2026-04-01", "1.0", "100", "0.8", ""]), new(4, ["2026-03-31", "2", "2", "2", ""]),
    ];

    // By hand: euro (1.2 + 1.0) ÷ 2; yen (1.2 ÷ 150 + 1.0 ÷ 100) ÷ 2; pound 1.0 ÷ 0.8 on its one day.
    [Fact]
    public void A_month_is_the_mean_of_its_days_crossed_through_the_euro()
    {
        var rows = DailyRates.Monthly(TwoDays, new DateOnly(2026, 4, 1), ("Rates", "https://example.org"));

        rows.Skip(1).Select(row => string.Join(' ', row.Cells.Take(4))).ShouldBe(["EUR 2026-04 1.1000000 2", "GBP 2026-04 1.2500000 1", "JPY 2026-04 0.0090000000 2"]);
    }

    [Fact]
    public void A_fixed_rate_is_carried_to_the_last_month_of_the_means()
    {
        var means = DailyRates.Monthly(TwoDays, new DateOnly(2026, 3, 1), ("Rates", "https://example.org"));
        ReferenceRow[] fixedRates = [Rate("AED", "2026-01"), Rate("AED", "2026-02"), Rate("SAR", "2026-04")];

        DailyRates.Carried(means, fixedRates).Select(row => string.Join(' ', row.Cells)).ShouldBe(["AED 2026-03 0.27 0 Peg docs", "AED 2026-04 0.27 0 Peg docs"]);
    }

    [Theory]
    [InlineData("1e300")]
    [InlineData("-1")]
    [InlineData("much")]
    public void What_is_no_rate_counts_as_a_day_without_one(string rate) =>
        DailyRates.Monthly([new(1, ["Date", "USD", "JPY"]), new(2, ["2026-04-01", "1", rate])], new DateOnly(2026, 1, 1), ("a", "b")).Count.ShouldBe(2);

    private static ReferenceRow Rate(string currency, string month) => ReferenceRow.Of(ReferenceTables.Find("exchange-rates")!, [currency, month, "0.27", "0", "Peg", "docs"]);
}
