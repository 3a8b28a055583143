using Microsoft.EntityFrameworkCore;

namespace TalentMarket.Data.Trail;

/// <summary>Held from the raising of the market version to the end of its transaction, so that versions are seen in their order:
/// what is kept for the newest version would otherwise miss a lower one that came later.</summary>
internal static class MarketVersionLock
{
    // Any constant that nothing else in the database uses: "MVer" in ASCII.
    private const string Key = "1297507698";

    public const string Sql = $"select pg_advisory_xact_lock({Key});";

    public static Task TakeAsync(TalentMarketDbContext db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync(Sql, cancellationToken);
}
