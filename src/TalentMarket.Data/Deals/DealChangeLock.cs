using Microsoft.EntityFrameworkCore;

namespace TalentMarket.Data.Deals;

/// <summary>Held from the first change to the end of its transaction, so that changes are seen in the order of their numbers:
/// what is kept for the newest would otherwise miss a lower one that came later.</summary>
internal static class DealChangeLock
{
    // Any constant that nothing else in the database uses: "Deal" in ASCII.
    private const string Key = "1147494764";

    public const string Sql = $"select pg_advisory_xact_lock({Key});";

    public static Task TakeAsync(TalentMarketDbContext db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync(Sql, cancellationToken);
}
