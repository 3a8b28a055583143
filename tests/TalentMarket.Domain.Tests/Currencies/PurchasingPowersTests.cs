using TalentMarket.Domain.Currencies;

namespace TalentMarket.Domain.Tests.Currencies;

public sealed class PurchasingPowersTests
{
    // World Bank, GDP purchasing power of 2024, as data/facts/ppp_golden.json prints it.
    private static readonly PurchasingPowers Powers = new([Power("DE", 2024, 0.700862m), Power("DE", 2023, 0.72m), Power("IN", 2024, 20.4219876045922m)]);

    [Theory]
    // 100,000 ÷ 0.700862 and 3,000,000 ÷ 20.4219876045922 by calculator.
    [InlineData("DE", 100_000, 142_681.44)]
    [InlineData("IN", 3_000_000, 146_900.49)]
    public void Local_pay_is_divided_by_what_an_international_dollar_costs(string country, double local, double expected) =>
        ((double)Known(Powers.Factor(country, 2024)).Factor * local).ShouldBe(expected, .01);

    [Fact]
    public void The_last_year_on_file_is_carried_on_and_says_so()
    {
        Known(Powers.Factor("DE", 2026)).ShouldSatisfyAllConditions(
            known => known.Factor.ShouldBe(1m / 0.700862m),
            known => known.Unit.ShouldBe("international dollars"),
            known => known.Explanation.ShouldBe("0.7009 local units buy what one international dollar buys in DE, 2024, the last on file before 2026."));
        Known(Powers.Factor("DE", 2023)).Explanation.ShouldBe("0.72 local units buy what one international dollar buys in DE, 2023.");
    }

    [Fact]
    public void A_country_or_year_without_a_figure_has_no_factor()
    {
        Powers.Factor("TW", 2024).ShouldBe(new BasisFactor.Unknown("No purchasing power of TW is on file for 2024 or before."));
        Powers.Factor("DE", 2022).ShouldBe(new BasisFactor.Unknown("No purchasing power of DE is on file for 2022 or before."));
    }

    private static BasisFactor.Known Known(BasisFactor factor) => factor.ShouldBeOfType<BasisFactor.Known>();

    private static PurchasingPower Power(string country, int year, decimal units) =>
        new() { Country = country, Year = year, LocalUnitsPerInternationalDollar = units, SourceId = 1 };
}
