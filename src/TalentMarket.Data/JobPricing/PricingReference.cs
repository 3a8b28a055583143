using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Market;
using TalentMarket.Domain.JobPricing;
using TalentMarket.Domain.Jobs;

namespace TalentMarket.Data.JobPricing;

/// <summary>What rows are read and matched with, of one market version.</summary>
public sealed record PricingReference(ReferenceCatalogue Catalogue, PayWords Words, JobSuggester Jobs);

/// <summary>Keeps the words and titles of the newest market version in memory.</summary>
public sealed class PricingReferences(IDbContextFactory<TalentMarketDbContext> dbFactory, ReferenceCatalogues catalogues)
{
    private volatile PricingReference? latest;

    public async Task<PricingReference> CurrentAsync(CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.CurrentAsync(cancellationToken);
        if (latest is { } known && known.Catalogue == catalogue) return known;
        await using var db = await dbFactory.CreateDbContextAsync(cancellationToken);
        var aliases = await db.JobTitleAliases.ToDictionaryAsync(
            alias => alias.NormalisedTitle, alias => alias.JobCode, StringComparer.Ordinal, cancellationToken);
        var cities = await db.HubCities.AsNoTracking().ToListAsync(cancellationToken);
        return latest = new PricingReference(
            catalogue,
            new PayWords(catalogue.Levels, catalogue.Hubs, cities, catalogue.Rates.Currencies),
            new JobSuggester(new JobTitleMatcher(aliases)));
    }
}
