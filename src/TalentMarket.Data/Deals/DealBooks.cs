using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Database;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Data.Deals;

/// <summary>The newest book of deals.</summary>
public sealed class DealBooks(IDbContextFactory<TalentMarketDbContext> dbFactory, StoreReach reach) : NewestRead<DealBook, DealBookStamp>(dbFactory, reach)
{
    protected override DealBookStamp VersionOf(DealBook read) => read.Stamp;

    // Sources are described anew with a market version, deals with a change.
    protected override async Task<DealBookStamp> NewestVersionAsync(TalentMarketDbContext db, CancellationToken cancellationToken) =>
        await db.MarketVersions.OrderByDescending(market => market.Number).Take(1).Select(market => new DealBookStamp(
            market.Number,
            db.DealChanges.Max(change => (long?)change.Id) ?? 0,
            db.DealChanges.OrderByDescending(change => change.Id).Select(change => (DateTimeOffset?)change.At).FirstOrDefault() ?? market.At))
            .FirstOrDefaultAsync(cancellationToken) ?? DealBookStamp.Empty;

    protected override async Task<DealBook> LoadAsync(TalentMarketDbContext db, DealBookStamp version, CancellationToken cancellationToken)
    {
        var claims = await db.DealClaims.AsNoTracking().Where(claim => claim.RemovedAt == null)
            .OrderBy(claim => claim.Position).ThenBy(claim => claim.Id).ToListAsync(cancellationToken);
        var events = await db.DealEvents.AsNoTracking().Where(happening => happening.RemovedAt == null)
            .OrderBy(happening => happening.Id).ToListAsync(cancellationToken);
        var cases = await db.RegulatorCases.AsNoTracking().Where(regulatorCase => regulatorCase.RemovedAt == null)
            .OrderBy(regulatorCase => regulatorCase.Id).ToListAsync(cancellationToken);
        var cited = claims.Select(claim => claim.SourceId).Concat(events.Select(happening => happening.SourceId))
            .Concat(cases.Select(regulatorCase => regulatorCase.SourceId)).Distinct().ToArray();
        var sources = (await db.Sources.AsNoTracking().Where(source => cited.Contains(source.Id)).ToListAsync(cancellationToken))
            .ToDictionary(source => source.Id, ReferenceCatalogue.Reference);
        var parts = new DealParts(
            claims.ToLookup(claim => claim.DealId), events.ToLookup(happening => happening.DealId),
            cases.ToLookup(regulatorCase => regulatorCase.DealId), sources);
        var deals = await db.Deals.AsNoTracking().Where(deal => deal.RemovedAt == null).ToListAsync(cancellationToken);
        return new DealBook(version, [.. deals.Select(parts.Deal)]);
    }
}
