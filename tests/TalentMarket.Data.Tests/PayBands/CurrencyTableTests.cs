using TalentMarket.Data.PayBands;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.PayBands;

public sealed class CurrencyTableTests
{
    private static readonly ExchangeRates Rates = new([Rate("RUB", new(2022, 3, 1)), Rate("EUR", new(2025, 4, 1))]);

    [Fact]
    public void Rates_that_end_together_are_told_with_their_month() => NoticeOf("EUR").ShouldBe(
        "Later months are converted at the last monthly mean on file, April 2025.");

    [Fact]
    public void A_rate_that_ended_early_is_told_beside_those_that_go_on() => NoticeOf("EUR", "RUB").ShouldBe(
        "Later months are converted at the last monthly mean on file, by currency of March 2022 to April 2025.");

    private static string? NoticeOf(params string[] currencies)
    {
        var edition = new SurveyEdition
        {
            SurveyId = 1, EffectiveDate = new(2025, 7, 1), EarliestEffectiveDate = new(2025, 4, 1), Version = 1,
            Status = EditionStatus.Published, Currencies = [.. currencies.Select(code => new Currency(code))], CreatedAt = DateTimeOffset.UnixEpoch,
        };
        var survey = new Survey { Code = "open", Name = "open", SourceClass = SourceClass.Open, SourceId = 1 };
        return new CurrencyTable([new ChosenEdition(survey, edition, null)], Currency.Usd, Rates).CarriedNotice;
    }

    private static ExchangeRate Rate(string currency, DateOnly month) => new()
    {
        Currency = new Currency(currency), Month = month, UsdPerUnit = 1m, BusinessDays = 20, SourceId = 1,
    };
}
