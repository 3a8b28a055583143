using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Currencies;

namespace TalentMarket.Data.Tests.Reference;

public sealed class ShippedCurrenciesTests(ShippedDatabase shipped) : IClassFixture<ShippedDatabase>
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_monthly_mean_stands_as_its_file_gives_it()
    {
        var file = SharedTable.Read("data/facts/fx_monthly_usd.csv");
        var known = (await RatesAsync()).ToDictionary(rate => (rate.Currency.Code, Month(rate)), rate => rate.UsdPerUnit);

        file.Count.ShouldBe(4_222);
        foreach (var row in file) known[(row["currency"], row["month"])].ShouldBe(SharedTable.Amount(row["usd_per_unit"])!.Value);

        static string Month(ExchangeRate rate) => rate.Month.ToString("yyyy-MM", null);
    }

    [Theory]
    [InlineData("AED", 3.6725)]
    [InlineData("SAR", 3.75)]
    [InlineData("QAR", 3.64)]
    public async Task A_fixed_rate_stands_in_every_month(string currency, double unitsPerUsd)
    {
        var rates = (await RatesAsync()).Where(rate => rate.Currency.Code == currency).ToList();

        // January 2015 to April 2026.
        rates.Count.ShouldBe(136);
        rates.ShouldAllBe(rate => rate.BusinessDays == 0 && Math.Abs(1 / (double)rate.UsdPerUnit - unitsPerUsd) < 1e-9);
    }

    [Theory]
    [InlineData("TWD")]
    [InlineData("CLP")]
    public async Task A_currency_without_a_source_cannot_be_converted(string currency)
    {
        var rates = new ExchangeRates(await RatesAsync());

        rates.Factor(new Currency(currency), Currency.Usd, new DateOnly(2024, 6, 1)).ShouldBeNull();
    }

    [Fact]
    public async Task Purchasing_power_is_the_agencys()
    {
        var golden = SharedFiles.Json("data/facts/ppp_golden.json").GetProperty("latest_LCU_per_international_dollar");
        await using var db = shipped.Open();
        var known = await db.PurchasingPowers.Where(power => power.Year == 2024)
            .ToDictionaryAsync(power => power.Country, power => power.LocalUnitsPerInternationalDollar, None);

        foreach (var country in golden.EnumerateObject())
            ((double)known[country.Name]).ShouldBe(country.Value.GetProperty("ppp").GetDouble(), 1e-6);
        known.ShouldNotContainKey("TW");
    }

    private async Task<List<ExchangeRate>> RatesAsync()
    {
        await using var db = shipped.Open();
        return await db.ExchangeRates.AsNoTracking().ToListAsync(None);
    }
}
