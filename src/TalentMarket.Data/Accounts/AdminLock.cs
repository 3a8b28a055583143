using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Accounts;

/// <summary>Held to the end of a transaction that may make the first administrator or take the last one away: such changes come one after the other.</summary>
internal static class AdminLock
{
    // Any constant that nothing else in the database uses: "Admi" in ASCII.
    private const long Key = 0x41646D69;

    public static Task TakeAdminLockAsync(this TalentMarketDbContext db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Key})", cancellationToken);

    public static Task<bool> HasAdminAsync(this TalentMarketDbContext db, Guid? besides, CancellationToken cancellationToken) =>
        db.Accounts.AnyAsync(account => account.Role == Role.Admin && account.DisabledAt == null && account.Id != besides, cancellationToken);
}
