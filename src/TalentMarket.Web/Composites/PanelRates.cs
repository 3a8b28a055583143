using System.Collections.Concurrent;
using TalentMarket.Data.Ageing;
using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Composites;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Composites;

/// <summary>Rates measured on the surveys' own rows, worked out once for a market version.</summary>
public sealed class PanelRates(PanelRateQuery query)
{
    private const int MostKept = 200;
    private readonly ConcurrentDictionary<(long MarketVersion, SourceClass Class, string Scope), PanelRate> kept = new();

    /// <summary>The rate of the class of rows that the price rests on; null where it rests on published percentiles alone,
    /// so that generated rows never age observed pay.</summary>
    public async Task<PanelRate?> OfAsync(CompositePrice price, long marketVersion, CancellationToken cancellationToken)
    {
        var classes = price.Used.Select(source => source.Source.Class).Where(known => known != SourceClass.Cut).Distinct().ToList();
        if (classes is not [var sourceClass]) return null;
        var scope = new MarketScope { Jobs = price.Recipe.Scope.Jobs, Tiers = price.Recipe.Scope.Tiers, Element = price.Recipe.Scope.Element, Countries = price.Recipe.Scope.Countries };
        var key = (marketVersion, sourceClass, ScopeQuery.Write(scope));
        if (kept.TryGetValue(key, out var known)) return known;
        if (kept.Count >= MostKept) kept.Clear();
        return kept[key] = await query.ReadAsync(scope, sourceClass, cancellationToken);
    }
}
