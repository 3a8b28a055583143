using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Market;

/// <summary>Keeps the catalogue of the newest market version in memory; one question to the store tells whether it still is.</summary>
public sealed class ReferenceCatalogues(IDbContextFactory<TalentMarketDbContext> dbFactory) : IDisposable
{
    private readonly SemaphoreSlim oneLoad = new(1);
    private volatile ReferenceCatalogue? latest;

    public async Task<ReferenceCatalogue> CurrentAsync(CancellationToken cancellationToken)
    {
        await using var db = await dbFactory.CreateDbContextAsync(cancellationToken);
        var version = await db.MarketVersions.MaxAsync(market => (long?)market.Number, cancellationToken) ?? 0;
        if (latest is { } known && known.MarketVersion == version) return known;
        await oneLoad.WaitAsync(cancellationToken);
        try
        {
            if (latest is { } loaded && loaded.MarketVersion >= version) return loaded;
            return latest = await LoadAsync(db, version, cancellationToken);
        }
        finally
        {
            oneLoad.Release();
        }
    }

    public void Dispose() => oneLoad.Dispose();

    private static async Task<ReferenceCatalogue> LoadAsync(TalentMarketDbContext db, long version, CancellationToken cancellationToken)
    {
        var sources = await db.Sources.AsNoTracking().ToListAsync(cancellationToken);
        return new ReferenceCatalogue
        {
            MarketVersion = version,
            Families = await db.JobFamilies.AsNoTracking().OrderBy(family => family.SortOrder).ToListAsync(cancellationToken),
            Jobs = await db.Jobs.AsNoTracking().OrderBy(job => job.SortOrder).ToListAsync(cancellationToken),
            Levels = await db.LevelAnchors.AsNoTracking().OrderBy(anchor => anchor.Level).ToListAsync(cancellationToken),
            Hubs = await db.Hubs.AsNoTracking().OrderBy(hub => hub.Name).ToListAsync(cancellationToken),
            // A survey that is only a draft is nobody's business yet, its name neither.
            Surveys = await db.Surveys.AsNoTracking()
                .Where(survey => db.SurveyEditions.Any(edition => edition.SurveyId == survey.Id && edition.Status == EditionStatus.Published))
                .OrderBy(survey => survey.Code).ToListAsync(cancellationToken),
            Policies = await db.DisclosurePolicies.AsNoTracking().ToListAsync(cancellationToken),
            Sources = sources.ToDictionary(source => source.Id, ReferenceCatalogue.Reference),
            Rates = new ExchangeRates(await db.ExchangeRates.AsNoTracking().ToListAsync(cancellationToken)),
        };
    }
}
