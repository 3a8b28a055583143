using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Tests.Surveys;

namespace TalentMarket.Domain.Tests.RowReview;

public sealed class UsualRangeTests
{
    private const string Fields = """
        "baseSalary": { "column": "pay" }, "targetIncentive": { "column": "bonus" }, "longTermIncentive": { "column": "equity" },
        "country": { "column": "country" }
        """;

    [Theory]
    [InlineData("40000", "40000", "800000", "US", "USD", null)]
    [InlineData("39999", "", "", "US", "USD", "LowBase pay: 39,999 USD, expected at least 40,000 US dollars a year")]
    [InlineData("1500001", "", "", "US", "USD", "HighBase pay: 1,500,001 USD, expected at most 1,500,000 US dollars a year")]
    [InlineData("100000", "100001", "", "US", "USD", "HighIncentive bonus: 100,001 USD, expected at most the base salary")]
    [InlineData("100000", "", "2000001", "US", "USD", "HighEquity equity: 2,000,001 USD, expected at most 20 times the base salary")]
    [InlineData("100000", "", "", "GB", "EUR", "UnusualCurrency currency: EUR, expected GBP or USD for pay in GB")]
    [InlineData("100000", "", "", "GB", "GBP", null)]
    [InlineData("100000", "", "", "GB", "USD", null)]
    public void What_lies_outside_of_the_usual_ranges_is_flagged_and_accepted(string pay, string bonus, string equity, string country, string currency, string? flag)
    {
        var result = Check().Check(new SurveyRow(2, ["ML Engineer", pay, bonus, equity, country, currency]));

        result.Record.ShouldNotBeNull();
        result.Flags.Select(found => $"{found.Kind} {found.Column}: {found.Found}, expected {found.Expected}").SingleOrDefault().ShouldBe(flag);
    }

    [Fact]
    public void A_factor_multiplies_the_yearly_amounts_before_they_are_looked_at()
    {
        var result = Check().Check(new SurveyRow(2, ["ML Engineer", "12000", "1000", "", "US", "USD"]) { Factor = PayFactor.Times12 });

        (result.Record!.BaseSalary, result.Record.TargetIncentive).ShouldBe((144_000, 12_000));
        result.Flags.ShouldBeEmpty();
    }

    private static RowCheck Check() => CheckedRows.CheckInCurrencies(Fields, "title", "pay", "bonus", "equity", "country", "currency");
}
