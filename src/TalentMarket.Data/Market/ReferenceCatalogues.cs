using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Database;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Market;

/// <summary>The catalogue of the newest market version.</summary>
public sealed class ReferenceCatalogues(IDbContextFactory<TalentMarketDbContext> dbFactory, StoreReach reach) : NewestRead<ReferenceCatalogue, long>(dbFactory, reach)
{
    protected override long VersionOf(ReferenceCatalogue read) => read.MarketVersion;

    protected override async Task<long> NewestVersionAsync(TalentMarketDbContext db, CancellationToken cancellationToken) =>
        await db.MarketVersions.MaxAsync(market => (long?)market.Number, cancellationToken) ?? 0;

    protected override async Task<ReferenceCatalogue> LoadAsync(TalentMarketDbContext db, long version, CancellationToken cancellationToken)
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
