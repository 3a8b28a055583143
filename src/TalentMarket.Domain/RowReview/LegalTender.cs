using System.Globalization;
using TalentMarket.Domain.Currencies;

namespace TalentMarket.Domain.RowReview;

/// <summary>The currency that a country's own pay is in.</summary>
internal static class LegalTender
{
    private static readonly Dictionary<string, Currency> ByCountry = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name))
        .Where(region => region.TwoLetterISORegionName.Length == 2 && Currency.IsCode(region.ISOCurrencySymbol))
        .DistinctBy(region => region.TwoLetterISORegionName)
        .ToDictionary(region => region.TwoLetterISORegionName, region => new Currency(region.ISOCurrencySymbol));

    /// <summary>Null for a country that the tables of this machine do not have.</summary>
    public static Currency? Of(string country) => ByCountry.TryGetValue(country, out var currency) ? currency : null;
}
