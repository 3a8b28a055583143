using System.Globalization;

namespace TalentMarket.Domain.Currencies;

/// <summary>Yearly purchasing power of countries.</summary>
public sealed class PurchasingPowers(IEnumerable<PurchasingPower> powers)
{
    public const string Unit = "international dollars";

    private readonly ILookup<string, PurchasingPower> byCountry = powers.ToLookup(power => power.Country);

    /// <summary>1 ÷ (local units per international dollar) of the year; a year after the last on file uses the last and says so.</summary>
    /// <param name="country">ISO 3166-1 alpha-2; the amount is in its currency.</param>
    /// <param name="year">The calendar year the pay was true in.</param>
    public BasisFactor Factor(string country, int year)
    {
        var known = byCountry[country].Where(power => power.Year <= year).MaxBy(power => power.Year);
        if (known is null)
            return new BasisFactor.Unknown(string.Create(CultureInfo.InvariantCulture, $"No purchasing power of {country} is on file for {year} or before."));
        var carried = known.Year < year ? string.Create(CultureInfo.InvariantCulture, $", the last on file before {year}") : "";
        return new BasisFactor.Known(1m / known.LocalUnitsPerInternationalDollar, Unit, string.Create(CultureInfo.InvariantCulture,
            $"{known.LocalUnitsPerInternationalDollar:0.####} local units buy what one international dollar buys in {country}, {known.Year}{carried}."));
    }
}
