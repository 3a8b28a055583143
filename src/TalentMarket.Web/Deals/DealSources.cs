using TalentMarket.Domain.Deals;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.Deals;

/// <summary>Everything a deal rests on, best grade first.</summary>
internal static class DealSources
{
    public static IReadOnlyList<SourceReference> Of(Deal deal) =>
        [.. deal.Claims.Select(claim => claim.Source).Concat(deal.Events.Select(happening => happening.Source)).Concat(deal.Cases.Select(found => found.Source))
            .Distinct().OrderBy(source => source.Grade).ThenBy(source => source.Publisher, StringComparer.OrdinalIgnoreCase)];
}
