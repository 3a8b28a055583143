using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Data.PayBands;

/// <summary>The scopes around a withheld group, nearest first: hub, experience, tier, level and title are given up in turn.</summary>
internal static class WiderScopes
{
    /// <summary>The scope of one group alone; null where the group has no value to narrow to.</summary>
    public static MarketScope? Narrow(MarketScope scope, string key)
    {
        if (scope.GroupBy == BandDimension.None) return scope;
        if (key == BandGroup.NotStatedKey) return null;
        var pairs = ScopeQuery.Pairs(scope)
            .Where(pair => pair.Key != "groupBy" && pair.Key != Slug.Of(scope.GroupBy))
            .Append(KeyValuePair.Create(Slug.Of(scope.GroupBy), key))
            .Append(KeyValuePair.Create("groupBy", Slug.Of(BandDimension.None)));
        return ScopeQuery.Read(pairs).Scope;
    }

    public static IEnumerable<PublishableParent> Of(MarketScope narrow)
    {
        var scope = narrow;
        if (!scope.Hubs.IsAll) yield return new PublishableParent(scope = scope with { Hubs = default }, "all hubs");
        if (!scope.Experience.IsAll) yield return new PublishableParent(scope = scope with { Experience = default }, "all experience");
        if (!scope.Tiers.IsAll) yield return new PublishableParent(scope = scope with { Tiers = default }, "all tiers");
        if (!scope.Levels.IsAll) yield return new PublishableParent(scope = scope with { Levels = default }, "all levels");
        if (!scope.Titles.IsAll) yield return new PublishableParent(scope = scope with { Titles = default }, "all titles");
        if (!scope.Jobs.IsAll) yield return new PublishableParent(scope with { Jobs = default }, "all jobs");
    }
}
