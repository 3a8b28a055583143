using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Accounts;

/// <summary>Links one's own account to what other services call its owner.</summary>
public sealed class OwnLogins(TalentMarketDbContext db, TimeProvider clock)
{
    public const int Most = 20;

    public async Task<IReadOnlyList<AccountLogin>> ListAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManageOwnAccount);
        return await db.AccountLogins.AsNoTracking().Where(login => login.UserId == caller.AccountId)
            .OrderBy(login => login.LoginProvider).ThenBy(login => login.ProviderDisplayName).ToListAsync(cancellationToken);
    }

    /// <returns>What is wrong, or null when it is done.</returns>
    public async Task<string?> LinkAsync(Caller caller, ExternalIdentity identity, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManageOwnAccount);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var account = await HeldAsync(caller, cancellationToken);
        var linked = await db.AccountLogins.SingleOrDefaultAsync(
            login => login.LoginProvider == identity.Service && login.ProviderKey == identity.Key, cancellationToken);
        if (linked?.UserId == account.Id) return null;
        if (linked is not null) return $"{identity.Name} signs in to another account here.";
        if (await db.AccountLogins.CountAsync(login => login.UserId == account.Id, cancellationToken) >= Most) return "There are enough already: unlink one first.";
        db.AddLogin(account.Id, identity);
        db.Record(clock, caller, "linked a service to", account.Email!, after: $"{identity.Name}, at {identity.Service}");
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }

    /// <returns>What is wrong, or null when it is done.</returns>
    public async Task<string?> UnlinkAsync(Caller caller, string service, string key, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManageOwnAccount);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var account = await HeldAsync(caller, cancellationToken);
        if (await db.AccountLogins.SingleOrDefaultAsync(
            login => login.LoginProvider == service && login.ProviderKey == key && login.UserId == account.Id, cancellationToken) is not { } login) return null;
        if (account.PasswordHash is null
            && !await db.AccountPasskeys.AnyAsync(passkey => passkey.UserId == account.Id, cancellationToken)
            && !await db.AccountLogins.AnyAsync(other => other.UserId == account.Id && (other.LoginProvider != service || other.ProviderKey != key), cancellationToken))
            return "This is the only way into your account. Set a password or add a passkey first.";
        db.AccountLogins.Remove(login);
        db.Record(clock, caller, "unlinked a service from", account.Email!, before: $"{login.ProviderDisplayName}, at {service}");
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }

    // Held to the end of the transaction: of two ways in that are taken away at once, one stays.
    private Task<Account> HeldAsync(Caller caller, CancellationToken cancellationToken) =>
        db.Accounts.FromSql($"select * from account where id = {caller.AccountId} for update").AsNoTracking().SingleAsync(cancellationToken);
}
