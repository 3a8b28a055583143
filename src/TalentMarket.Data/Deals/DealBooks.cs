using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Database;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Data.Deals;

/// <summary>Keeps the newest book of deals in memory; one question to the store tells whether it still is. While the store is away
/// the book that was read last stands.</summary>
public sealed class DealBooks(IDbContextFactory<TalentMarketDbContext> dbFactory, StoreReach reach) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim oneLoad = new(1);
    private volatile DealBook? latest;

    public async Task<DealBook> CurrentAsync(CancellationToken cancellationToken)
    {
        if (latest is { } last && reach.IsAwayNow(dbFactory)) return last;
        try
        {
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

    private async Task<DealBook> NewestAsync(CancellationToken cancellationToken)
    {
        await using var db = await dbFactory.CreateDbContextAsync(cancellationToken);
        db.Database.SetCommandTimeout(Patience);
        var newest = await NewestStampAsync(db, cancellationToken);
        if (latest is { } known && known.Stamp == newest) return known;
        await oneLoad.WaitAsync(cancellationToken);
        try
        {
            // The stamp is read before the deals: a change that comes between the two is read again, never missed.
            newest = await NewestStampAsync(db, cancellationToken);
            if (latest is { } loaded && loaded.Stamp == newest) return loaded;
            return latest = await LoadAsync(db, newest, cancellationToken);
        }
        finally
        {
            oneLoad.Release();
        }
    }

    // Sources are described anew with a market version, deals with a change.
    private static async Task<DealBookStamp> NewestStampAsync(TalentMarketDbContext db, CancellationToken cancellationToken) =>
        await db.MarketVersions.OrderByDescending(market => market.Number).Take(1).Select(market => new DealBookStamp(
            market.Number,
            db.DealChanges.Max(change => (long?)change.Id) ?? 0,
            db.DealChanges.OrderByDescending(change => change.Id).Select(change => (DateTimeOffset?)change.At).FirstOrDefault() ?? market.At))
            .FirstOrDefaultAsync(cancellationToken) ?? DealBookStamp.Empty;

    private static async Task<DealBook> LoadAsync(TalentMarketDbContext db, DealBookStamp stamp, CancellationToken cancellationToken)
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
        return new DealBook(stamp, [.. deals.Select(parts.Deal)]);
    }
}
