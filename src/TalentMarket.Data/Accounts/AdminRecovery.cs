using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Accounts;

/// <summary>The way back in for whoever works on the machine itself, when no administrator can sign in any more.</summary>
public sealed class AdminRecovery(IDbContextFactory<TalentMarketDbContext> contexts, TimeProvider clock)
{
    /// <summary>Makes the account an administrator that can sign in: enabled, unlocked, without authenticator.</summary>
    /// <returns>The token of a link that sets a new password; null when there is no account for the address.</returns>
    public async Task<string?> RunAsync(Caller caller, string email, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePeople);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var name = email.ToUpperInvariant();
        if (await db.Accounts.SingleOrDefaultAsync(candidate => candidate.NormalizedEmail == name, cancellationToken) is not { } account) return null;
        var before = account.Role.ToString();
        account.Role = Role.Admin;
        account.DisabledAt = null;
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        account.TwoFactorEnabled = false;
        var token = db.AddLink(clock, LinkPurpose.PasswordReset, caller.Name, account.Id);
        db.Record(clock, caller, "recovered", account.Email!, before, account.Role.ToString());
        await db.SaveChangesAsync(cancellationToken);
        return token;
    }

    /// <summary>The addresses of all administrators.</summary>
    public async Task<IReadOnlyList<string>> AdminsAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePeople);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Accounts.Where(account => account.Role == Role.Admin).OrderBy(account => account.Email).Select(account => account.Email!).ToListAsync(cancellationToken);
    }
}
