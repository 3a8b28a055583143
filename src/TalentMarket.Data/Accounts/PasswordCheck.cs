using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Accounts;

/// <summary>Tells whether a password is that of an account: five tries, then none for a quarter of an hour, even for the right one.
/// Whoever asks learns nothing else: an address without an account costs the same work and gets the same answer.</summary>
public sealed class PasswordCheck(UserManager<Account> people, TalentMarketDbContext db, TimeProvider clock)
{
    public const int MostTries = 5;

    private static string? nobodysHash;

    public static TimeSpan LockedFor { get; } = TimeSpan.FromMinutes(15);

    /// <returns>The account, or null for every reason there may be.</returns>
    public async Task<Account?> RunAsync(string email, string password, CancellationToken cancellationToken)
    {
        var name = people.NormalizeEmail(email);
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.NormalizedEmail == name, cancellationToken);
        var isTried = account is { PasswordHash: not null, DisabledAt: null } && await TakeTryAsync(account.Id, cancellationToken);
        var isRight = isTried ? await IsPasswordAsync(account!.Id, password, cancellationToken) : Refuse(password);
        if (isRight) await ForgiveAsync(account!.Id, cancellationToken);
        else await RecordAsync(account, isTried, cancellationToken);
        return isRight ? account : null;
    }

    // Counted before the password is looked at, in one statement: however many ask at once, no more than five are answered.
    private async Task<bool> TakeTryAsync(Guid id, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var until = now + LockedFor;
        return await db.Database.ExecuteSqlAsync($"""
            update account set
              access_failed_count = case when lockout_end is null then access_failed_count + 1 else 1 end,
              lockout_end = case when lockout_end is null and access_failed_count + 1 >= {MostTries} then {until} end
            where id = {id} and (lockout_end is null or lockout_end <= {now})
            """, cancellationToken) == 1;
    }

    private async Task<bool> IsPasswordAsync(Guid id, string password, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.SingleAsync(candidate => candidate.Id == id, cancellationToken);
        return await people.CheckPasswordAsync(account, password);
    }

    private bool Refuse(string password)
    {
        var nobody = new Account { Role = default, CreatedAt = default };
        nobodysHash ??= people.PasswordHasher.HashPassword(nobody, Secret.Create());
        people.PasswordHasher.VerifyHashedPassword(nobody, nobodysHash, password);
        return false;
    }

    private async Task ForgiveAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Accounts.Where(account => account.Id == id).ExecuteUpdateAsync(
            row => row.SetProperty(account => account.AccessFailedCount, 0).SetProperty(account => account.LockoutEnd, (DateTimeOffset?)null),
            cancellationToken);

    // What was typed as a name may be a password typed into the wrong field, so it is not written down.
    private async Task RecordAsync(Account? account, bool isTried, CancellationToken cancellationToken)
    {
        var why = account is null ? "no such account" : account.DisabledAt is not null ? "the account is disabled" : isTried ? "wrong password" : "the account is locked";
        db.Record(clock, account?.Email ?? "somebody", "failed to sign in", account?.Email ?? "an account", after: why, outcome: Outcome.Refused);
        await db.SaveChangesAsync(cancellationToken);
    }
}
