using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics;

namespace TalentMarket.Web.Market;

/// <summary>The final offers of one tier's employers.</summary>
public sealed record TierOffers(TalentTier? Tier, int Employers, Money Median, Money Lowest, Money Highest)
{
    public string Label => LabelOf(Tier);

    public static TierOffers Of(IGrouping<TalentTier?, FactMarker> finals)
    {
        var amounts = finals.Select(offer => offer.Mid!.Value).OrderBy(money => money.Amount).ToList();
        return new TierOffers(finals.Key, amounts.Count, MedianOf(amounts), amounts[0], amounts[^1]);
    }

    public static string LabelOf(TalentTier? tier) => tier?.Label() ?? "Outside the tiers";

    /// <summary>The type 7 median; the amounts are of one currency.</summary>
    public static Money MedianOf(IReadOnlyList<Money> amounts) => amounts[0] with
    {
        Amount = (decimal)Quantile.Type7([.. amounts.Select(money => (double)money.Amount).Order()], .5),
    };
}
