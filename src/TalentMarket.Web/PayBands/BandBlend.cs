using TalentMarket.Domain.Composites;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.PayBands;

/// <summary>The blend of every source that says something of a scope.</summary>
internal static class BandBlend
{
    // What surveys publish percentiles of; narrowed to more, there is nothing to blend.
    private static readonly string[] Blended = ["job", "level", "tier", "hub", "country", "element", "currency", "asOf", "ageingPercent", "ageTo", "groupBy"];

    /// <summary>One job's whole scope, its groups together; null where it is narrowed to what several sources do not tell apart.</summary>
    public static CompositeRecipe? RecipeOf(MarketScope scope, DateOnly asOf)
    {
        var isBlended = scope is { Jobs.Count: 1, HasOneValuePerDimension: true, AsOf: null } && scope.GroupBy != BandDimension.Element
            && ScopeQuery.Pairs(scope).All(pair => Blended.Contains(pair.Key));
        return !isBlended ? null : new CompositeRecipe
        {
            Scope = scope with { GroupBy = BandDimension.None, Ageing = null, Weighting = WeightingBasis.Incumbents },
            AgeToDate = scope.Ageing is null ? null : scope.Ageing.ToDate ?? asOf,
            AgeingRatePerYear = (double?)scope.Ageing?.RatePerYear,
        };
    }
}
