using System.Globalization;

namespace TalentMarket.Domain.Currencies;

/// <summary>Prices of one hub in one year against a country's or the world's, as a source gives them: 117.55 where all together are 100.</summary>
public sealed record PriceLevel(string HubCode, int Year, decimal Level, string SourceTitle);

/// <summary>Cost of living: a price index of hubs of one source. It is no geographic differential, which compares pay.</summary>
public sealed class PriceLevels(IEnumerable<PriceLevel> levels)
{
    /// <summary>Part of pay that is spent where it is earned, unless said otherwise.</summary>
    public const decimal UsualConsumptionShare = 0.6m;

    private readonly ILookup<string, PriceLevel> byHub = levels.ToLookup(level => level.HubCode);

    /// <summary>c × (level of the reference ÷ level of the hub) + (1 − c): only what is consumed is bought at the hub's prices.
    /// Both levels are of the same source and year, the latest up to the asked one.</summary>
    /// <param name="hub">Where the pay is earned.</param>
    /// <param name="reference">Whose prices it is put to.</param>
    /// <param name="year">The calendar year the pay was true in.</param>
    /// <param name="consumptionShare">c, 0 to 1.</param>
    public BasisFactor Factor(string hub, string reference, int year, decimal consumptionShare = UsualConsumptionShare)
    {
        if (consumptionShare is < 0 or > 1)
            throw new ArgumentOutOfRangeException(nameof(consumptionShare), consumptionShare, "A share lies between 0 and 1.");
        var pair = (from here in byHub[hub]
                    join there in byHub[reference] on (here.Year, here.SourceTitle) equals (there.Year, there.SourceTitle)
                    where here.Year <= year
                    select (Here: here, There: there)).OrderByDescending(both => both.Here.Year).FirstOrDefault();
        if (pair.Here is null)
            return new BasisFactor.Unknown($"No source yet gives the prices of both {hub} and {reference}.");
        var factor = consumptionShare * pair.There.Level / pair.Here.Level + (1 - consumptionShare);
        return new BasisFactor.Known(factor, $"at the prices of {reference}", string.Create(CultureInfo.InvariantCulture,
            $"{consumptionShare:P0} of pay at prices of {pair.Here.Level:0.##} in {hub} against {pair.There.Level:0.##} in {reference}, {pair.Here.SourceTitle}, {pair.Here.Year}."));
    }
}
