using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Accounts;

/// <summary>Tells whether a password is that of an account. Whoever asks learns nothing else:
/// an address without an account, or with a locked one, costs the same work and gets the same answer.</summary>
public sealed class PasswordCheck(UserManager<Account> people, TalentMarketDbContext db, TimeProvider clock)
{
    private static string? nobodysHash;

    /// <param name="origin">The address that asks, for the trail.</param>
    /// <returns>The account, or null for every reason there may be.</returns>
    public async Task<Account?> RunAsync(string email, string password, string origin, CancellationToken cancellationToken)
    {
        var name = people.NormalizeEmail(email);
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.NormalizedEmail == name, cancellationToken);
        var isTried = account?.PasswordHash is not null && await db.TakeTryAsync(account.Id, clock.GetUtcNow(), cancellationToken);
        if (isTried && await IsPasswordAsync(account!.Id, password, cancellationToken))
        {
            if (account.TwoFactorEnabled) await db.GiveTryBackAsync(account.Id, cancellationToken);
            else await db.ForgetTriesAsync(account.Id, cancellationToken);
            return account;
        }

        if (!isTried) WorkAsMuch(password);
        await RecordAsync(account, isTried, origin, cancellationToken);
        return null;
    }

    private async Task<bool> IsPasswordAsync(Guid id, string password, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.SingleAsync(candidate => candidate.Id == id, cancellationToken);
        return await people.CheckPasswordAsync(account, password);
    }

    private void WorkAsMuch(string password)
    {
        var nobody = new Account { Role = default, CreatedAt = default };
        nobodysHash ??= people.PasswordHasher.HashPassword(nobody, Secret.Create());
        people.PasswordHasher.VerifyHashedPassword(nobody, nobodysHash, password);
    }

    // What was typed as a name may be a password typed into the wrong field, so it is not written down.
    private async Task RecordAsync(Account? account, bool isTried, string origin, CancellationToken cancellationToken)
    {
        var why = account is null ? "no such account" : isTried ? "wrong password" : account.DisabledAt is null ? "locked, or without password" : "disabled";
        db.Record(clock, account?.Email ?? "somebody", "failed to sign in", account?.Email ?? "an account", after: why, origin: origin, outcome: Outcome.Refused);
        await db.SaveChangesAsync(cancellationToken);
    }
}
