using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Database;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Market;

/// <summary>Keeps the catalogue of the newest market version in memory; one question to the store tells whether it still is.
/// While the store is away the catalogue that was read last stands, and with it every answer that is kept in memory.</summary>
public sealed class ReferenceCatalogues(IDbContextFactory<TalentMarketDbContext> dbFactory, StoreReach reach) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim oneLoad = new(1);
    private volatile ReferenceCatalogue? latest;

    public async Task<ReferenceCatalogue> CurrentAsync(CancellationToken cancellationToken)
    {
        if (latest is { } last && reach.IsAwayNow(dbFactory)) return last;
        try
        {
            // Before anything was read there is nothing to show instead, so whoever asks waits.
            var asked = NewestAsync(cancellationToken);
            var current = latest is null ? await asked : await StoreReach.InTimeAsync(asked, cancellationToken);
            reach.Answered();
            return current;
        }
        catch (Exception exception) when (StoreReach.IsAway(exception))
        {
            reach.Missed();
            if (latest is { } read) return read;
            throw;
        }
    }

    public void Dispose() => oneLoad.Dispose();

    private async Task<ReferenceCatalogue> NewestAsync(CancellationToken cancellationToken)
    {
        await using var db = await dbFactory.CreateDbContextAsync(cancellationToken);
        db.Database.SetCommandTimeout(Patience);
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
