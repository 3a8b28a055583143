using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Accounts;

/// <summary>What came of using a link: the account, or what stands in the way in sentences.</summary>
public sealed record LinkOutcome(Account? Account, IReadOnlyList<string> Problems)
{
    internal static LinkOutcome Refused(params IReadOnlyList<string> problems) => new(null, problems);
}

/// <summary>Opens an account, or gives one a new password, for whoever holds a link. A link works once: use and result are one transaction.</summary>
public sealed class LinkUse(UserManager<Account> people, TalentMarketDbContext db, TimeProvider clock)
{
    private const string NotTheirs = "The service does not say that the invited address is yours there, or you have another account by it.";
    private const string Over = "This link has been used, or its time is over. Ask for a new one.";

    /// <summary>The link, if it can still be used.</summary>
    public Task<AccountLink?> FindAsync(string token, LinkPurpose purpose, CancellationToken cancellationToken) =>
        db.AccountLinks.AsNoTracking().Usable(token, purpose, clock.GetUtcNow()).SingleOrDefaultAsync(cancellationToken);

    /// <summary>Whom the link is for; empty when that is still open.</summary>
    public async Task<string> EmailOfAsync(AccountLink link, CancellationToken cancellationToken) => link.Email
        ?? await db.Accounts.Where(account => account.Id == link.AccountId).Select(account => account.Email).SingleOrDefaultAsync(cancellationToken) ?? "";

    /// <param name="token">From the address.</param>
    /// <param name="purpose">What the page is for.</param>
    /// <param name="email">Asked for by a set-up; other links know whom they are for.</param>
    /// <param name="password">The new one.</param>
    /// <param name="origin">The address that asks, for the trail.</param>
    /// <param name="cancellationToken">Undoes everything.</param>
    public Task<LinkOutcome> RunAsync(string token, LinkPurpose purpose, string email, string password, string origin, CancellationToken cancellationToken) =>
        UseAsync(token, purpose, origin, "", async link => purpose switch
        {
            LinkPurpose.SetUp => await db.HasAdminAsync(null, cancellationToken)
                ? LinkOutcome.Refused("This installation has an administrator already.")
                : await CreateAsync(email.Trim(), Role.Admin, password),
            LinkPurpose.Invitation => await CreateAsync(link.Email!, link.Role!.Value, password),
            _ => await ResetAsync(link.AccountId!.Value, password, cancellationToken),
        }, cancellationToken);

    /// <summary>Opens the account of an invitation for whom another service vouches: the invited address is theirs there.</summary>
    /// <param name="token">From the address.</param>
    /// <param name="identity">As the service told it.</param>
    /// <param name="origin">The address that asks, for the trail.</param>
    /// <param name="cancellationToken">Undoes everything.</param>
    public Task<LinkOutcome> OpenAsync(string token, ExternalIdentity identity, string origin, CancellationToken cancellationToken) =>
        UseAsync(token, LinkPurpose.Invitation, origin, $", by {identity.Service}", async link =>
        {
            if (!string.Equals(identity.VerifiedEmail, link.Email, StringComparison.OrdinalIgnoreCase)) return LinkOutcome.Refused(NotTheirs);
            if (await db.AccountLogins.AnyAsync(login => login.LoginProvider == identity.Service && login.ProviderKey == identity.Key, cancellationToken))
                return LinkOutcome.Refused(NotTheirs);
            var outcome = await CreateAsync(link.Email!, link.Role!.Value, password: null);
            if (outcome.Account is { } account) db.AddLogin(account.Id, identity);
            return outcome;
        }, cancellationToken);

    private async Task<LinkOutcome> UseAsync(
        string token, LinkPurpose purpose, string origin, string how, Func<AccountLink, Task<LinkOutcome>> use, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.TakeAdminLockAsync(cancellationToken);
        if (await db.AccountLinks.Usable(token, purpose, clock.GetUtcNow()).SingleOrDefaultAsync(cancellationToken) is not { } link)
            return LinkOutcome.Refused(Over);
        var outcome = await use(link);
        if (outcome.Account is not { } account) return outcome;
        link.UsedAt = clock.GetUtcNow();
        db.Record(
            clock, account.Email!, purpose == LinkPurpose.PasswordReset ? "set a new password" : "opened an account", account.Email!,
            after: $"{account.Role}{how}", origin: origin);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return outcome;
    }

    private async Task<LinkOutcome> CreateAsync(string email, Role role, string? password)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()), UserName = email, Email = email, EmailConfirmed = true, Role = role, CreatedAt = clock.GetUtcNow(),
        };
        return Of(account, password is null ? await people.CreateAsync(account) : await people.CreateAsync(account, password));
    }

    // Whoever was signed in with the old password is signed out; a second factor stays.
    private async Task<LinkOutcome> ResetAsync(Guid accountId, string password, CancellationToken cancellationToken)
    {
        if (await db.Accounts.SingleOrDefaultAsync(account => account.Id == accountId && account.DisabledAt == null, cancellationToken) is not { } account)
            return LinkOutcome.Refused(Over);
        await people.RemovePasswordAsync(account);
        account.AccessFailedCount = 0;
        account.LockoutEnd = null;
        var result = await people.AddPasswordAsync(account, password);
        await db.AccountSessions.Where(session => session.AccountId == accountId).ExecuteDeleteAsync(cancellationToken);
        return Of(account, result);
    }

    private static LinkOutcome Of(Account account, IdentityResult result) =>
        result.Succeeded ? new LinkOutcome(account, []) : LinkOutcome.Refused([.. result.Errors.Select(error => error.Description).Distinct()]);
}
