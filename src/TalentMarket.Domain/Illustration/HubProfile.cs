using TalentMarket.Domain.Currencies;

namespace TalentMarket.Domain.Illustration;

/// <summary>What the sample assumes of a hub. The rate only scales pay into local money; figures are converted back with the rates on file.</summary>
/// <param name="Code">The hub's code.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="LogPay">Log pay against San Francisco.</param>
/// <param name="Weight">How often organisations have people there.</param>
/// <param name="Currency">The legal tender of the country.</param>
/// <param name="UsdPerUnit">US dollars for one unit of the currency.</param>
internal sealed record HubProfile(string Code, string Country, double LogPay, double Weight, Currency Currency, double UsdPerUnit)
{
    public static IReadOnlyList<HubProfile> All { get; } =
    [
        Dollar("san-francisco", 0, 45),
        Dollar("seattle", -0.03, 13),
        Dollar("new-york-city", -0.05, 17),
        Dollar("boston", -0.10, 8),
        Dollar("los-angeles", -0.08, 6),
        Dollar("austin", -0.15, 6),
        new("london", "GB", -0.30, 13, new Currency("GBP"), 1.30),
        new("paris", "FR", -0.42, 7, new Currency("EUR"), 1.12),
        new("berlin", "DE", -0.42, 5, new Currency("EUR"), 1.12),
        new("zurich", "CH", -0.15, 5, new Currency("CHF"), 1.18),
        new("toronto", "CA", -0.35, 7, new Currency("CAD"), 0.72),
        new("montreal", "CA", -0.42, 4, new Currency("CAD"), 0.72),
        new("tel-aviv", "IL", -0.20, 4, new Currency("ILS"), 0.28),
        new("singapore", "SG", -0.30, 4, new Currency("SGD"), 0.76),
        // Pay in dollars is usual beside the dirham, which is pegged to it.
        new("abu-dhabi", "AE", 0.05, 2, Currency.Usd, 1),
    ];

    public static double[] Weights { get; } = [.. All.Select(hub => hub.Weight)];

    private static HubProfile Dollar(string code, double logPay, double weight) => new(code, "US", logPay, weight, Currency.Usd, 1);
}
