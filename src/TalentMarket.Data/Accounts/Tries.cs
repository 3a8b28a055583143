using Microsoft.EntityFrameworkCore;

namespace TalentMarket.Data.Accounts;

/// <summary>How often somebody may guess at one account, passwords and codes together: five times, then not for a quarter of an hour.</summary>
internal static class Tries
{
    public const int Most = 5;

    public static TimeSpan LockedFor { get; } = TimeSpan.FromMinutes(15);

    /// <summary>Counts a try before it is looked at, in one statement: however many ask at once, no more than five are answered.</summary>
    /// <returns>False while the account is locked.</returns>
    public static async Task<bool> TakeTryAsync(this TalentMarketDbContext db, Guid accountId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var until = now + LockedFor;
        return await db.Database.ExecuteSqlAsync($"""
            update account set
              access_failed_count = case when lockout_end is null then access_failed_count + 1 else 1 end,
              lockout_end = case when lockout_end is null and access_failed_count + 1 >= {Most} then {until} end
            where id = {accountId} and disabled_at is null and (lockout_end is null or lockout_end <= {now})
            """, cancellationToken) == 1;
    }

    /// <summary>All is well: earlier tries are forgotten.</summary>
    public static async Task ForgetTriesAsync(this TalentMarketDbContext db, Guid accountId, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlAsync($"update account set access_failed_count = 0, lockout_end = null where id = {accountId}", cancellationToken);

    /// <summary>The try was right, but more is to be proved: it alone does not count, and wrong codes go on counting.</summary>
    public static async Task GiveTryBackAsync(this TalentMarketDbContext db, Guid accountId, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlAsync(
            $"update account set access_failed_count = greatest(access_failed_count - 1, 0), lockout_end = null where id = {accountId}", cancellationToken);
}
