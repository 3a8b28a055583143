using TalentMarket.Domain.Currencies;

namespace TalentMarket.Domain.Tests.Currencies;

public sealed class ExchangeRatesTests
{
    private static readonly Currency Gbp = new("GBP");
    private static readonly Currency Eur = new("EUR");

    private static readonly ExchangeRates Rates = new(
    [
        Rate(Gbp, 2024, 1, 1.25m), Rate(Gbp, 2024, 3, 1.30m), Rate(Eur, 2024, 1, 1.00m), Rate(Eur, 2024, 3, 1.04m),
    ]);

    [Fact]
    public void A_dollar_is_a_dollar_with_no_rate_at_all() =>
        new ExchangeRates([]).Factor(Currency.Usd, Currency.Usd, Day(1990, 1)).ShouldBe(new ConversionFactor(1m, null));

    [Fact]
    public void Two_currencies_meet_over_the_dollar() =>
        Rates.Factor(Gbp, Eur, Day(2024, 3)).ShouldBe(new ConversionFactor(1.30m / 1.04m, null));

    [Fact]
    public void There_and_back_is_one() =>
        (Rates.Factor(Gbp, Eur, Day(2024, 1))!.Value.TargetPerSource * Rates.Factor(Eur, Gbp, Day(2024, 1))!.Value.TargetPerSource).ShouldBe(1m);

    [Fact]
    public void A_month_without_a_rate_uses_the_last_one_before_it_and_says_so() =>
        Rates.Factor(Gbp, Currency.Usd, Day(2026, 11)).ShouldBe(new ConversionFactor(1.30m, new DateOnly(2024, 3, 1)));

    [Fact]
    public void Before_the_first_month_there_is_no_rate() =>
        Rates.Factor(Gbp, Currency.Usd, Day(2023, 12)).ShouldBeNull();

    [Fact]
    public void A_currency_without_rates_cannot_be_converted() =>
        Rates.Factor(new Currency("CLP"), Currency.Usd, Day(2024, 1)).ShouldBeNull();

    private static DateOnly Day(int year, int month) => new(year, month, 17);

    private static ExchangeRate Rate(Currency currency, int year, int month, decimal usdPerUnit) => new()
    {
        Currency = currency,
        Month = new DateOnly(year, month, 1),
        UsdPerUnit = usdPerUnit,
        BusinessDays = 20,
        SourceId = 1,
    };
}
