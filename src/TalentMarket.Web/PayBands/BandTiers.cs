using System.Globalization;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.PayBands;

/// <summary>Which tier a group stands for, and which claims are about it.</summary>
internal static class BandTiers
{
    /// <summary>The tier of the group, or the one tier the whole scope is narrowed to.</summary>
    public static TalentTier? Of(MarketScope scope, string key) =>
        scope.GroupBy == BandDimension.Tier ? Slug.Find<TalentTier>(key)
        : scope.Tiers.Count == 1 ? scope.Tiers[0]
        : null;

    public static IReadOnlyList<FactMarker> MarkersOf(PayBandAnswer answer, string key) => answer.Scope.GroupBy switch
    {
        BandDimension.Level => [.. answer.Markers.Where(marker => marker.Level is { } level && Slug.Of(level) == key)],
        BandDimension.Tier => [.. answer.Markers.Where(marker => marker.Tier is { } tier && Slug.Of(tier) == key)],
        BandDimension.Year => [.. answer.Markers.Where(marker => marker.Year?.ToString(CultureInfo.InvariantCulture) == key)],
        BandDimension.None => answer.Markers,
        _ => [],
    };
}
