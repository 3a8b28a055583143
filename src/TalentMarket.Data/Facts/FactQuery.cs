using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Data.Facts;

/// <summary>Published facts by what they measure, each with its source, in the currency it was published in.</summary>
public sealed class FactQuery(IDbContextFactory<TalentMarketDbContext> dbFactory, ReferenceCatalogues catalogues)
{
    /// <summary>Metrics are named as their sources name them; only figures of a year's pay are answered.</summary>
    public async Task<IReadOnlyList<FactMarker>> OfAsync(IReadOnlyCollection<string> metrics, CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.CurrentAsync(cancellationToken);
        await using var db = await dbFactory.CreateDbContextAsync(cancellationToken);
        var facts = await db.PublishedFacts.AsNoTracking()
            .Where(fact => metrics.Contains(fact.Metric) && fact.Element != null && fact.Currency != null)
            .OrderBy(fact => fact.Id)
            .ToListAsync(cancellationToken);
        return [.. facts.Select(fact => DisclosureGate.Publish(fact, catalogue.Sources[fact.SourceId], fact.Currency!.Value, factor: 1m))];
    }
}
