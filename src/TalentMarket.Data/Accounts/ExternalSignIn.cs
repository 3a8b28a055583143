using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Accounts;

/// <summary>Who comes from another service is the account that linked it, and nobody else: neither is an account made, nor found by an address.</summary>
public sealed class ExternalSignIn(TalentMarketDbContext db, TimeProvider clock)
{
    /// <param name="identity">As the service told it.</param>
    /// <param name="origin">The address that asks, for the trail.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The account, or null when none is linked, or it may not be used now.</returns>
    public async Task<Account?> FindAsync(ExternalIdentity identity, string origin, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(candidate => db.AccountLogins.Any(login =>
            login.LoginProvider == identity.Service && login.ProviderKey == identity.Key && login.UserId == candidate.Id), cancellationToken);
        var why = account is null ? "linked to no account" : account.DisabledAt is not null ? "disabled" : account.LockoutEnd > clock.GetUtcNow() ? "locked" : null;
        if (why is null) return account;
        await FailedAsync(account?.Email, identity.Service, why, origin, cancellationToken);
        return null;
    }

    /// <summary>Notes a sign-in that the service, or what it answered, put an end to.</summary>
    public Task FailedAsync(string service, string why, string origin, CancellationToken cancellationToken) => FailedAsync(null, service, why, origin, cancellationToken);

    private async Task FailedAsync(string? email, string service, string why, string origin, CancellationToken cancellationToken)
    {
        db.Record(clock, email ?? "somebody", "failed to sign in", email ?? "an account", after: $"{why}, at {service}", origin: origin, outcome: Outcome.Refused);
        await db.SaveChangesAsync(cancellationToken);
    }
}
