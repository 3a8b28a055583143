using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Accounts;

/// <summary>Looks after accounts. There is always somebody left who can: the last administrator cannot be taken away.</summary>
public sealed class People(IDbContextFactory<TalentMarketDbContext> contexts, TimeProvider clock)
{
    private const string LastAdmin = "This is the last administrator. Make somebody else one first.";
    private const string Nobody = "There is no such account any more.";
    private const int MostListed = 1_000;

    public async Task<IReadOnlyList<PersonRow>> ListAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePeople);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        return await db.Accounts.AsNoTracking().OrderBy(account => account.NormalizedEmail).Take(MostListed)
            .Select(account => new PersonRow(
                account.Id, account.Email!, account.Role, account.CreatedAt, account.DisabledAt != null, account.LockoutEnd > now, account.TwoFactorEnabled,
                db.AccountPasskeys.Count(passkey => passkey.UserId == account.Id),
                db.AccountSessions.Count(session => session.AccountId == account.Id
                    && session.LastSeenAt >= now - AccountSessions.IdleFor && session.CreatedAt >= now - AccountSessions.LastsFor),
                db.AccountSessions.Where(session => session.AccountId == account.Id).Max(session => (DateTimeOffset?)session.LastSeenAt)))
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<OpenInvitation>> InvitationsAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePeople);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        return await db.AccountLinks.AsNoTracking()
            .Where(link => link.Purpose == LinkPurpose.Invitation && link.UsedAt == null && link.ExpiresAt > now)
            .OrderBy(link => link.Email).Take(MostListed)
            .Select(link => new OpenInvitation(link.Id, link.Email!, link.Role!.Value, link.CreatedBy, link.ExpiresAt)).ToListAsync(cancellationToken);
    }

    /// <returns>The token of the link, or what is wrong.</returns>
    public async Task<(string? Token, string? Problem)> InviteAsync(Caller caller, string email, Role role, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePeople);
        if (!MailAddress.TryCreate(email, out var address) || address.Address != email || email.Length > Account.LongestEmail)
            return (null, "The e-mail address is written like name@example.org.");
        if (!Enum.IsDefined(role)) return (null, "There is no such role.");
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var name = email.ToUpperInvariant();
        if (await db.Accounts.AnyAsync(account => account.NormalizedEmail == name, cancellationToken)) return (null, $"There is an account for {email} already.");
        var token = db.AddLink(clock, LinkPurpose.Invitation, caller.Name, email: email, role: role);
        db.Record(clock, caller, "invited", email, after: role.ToString());
        await db.SaveChangesAsync(cancellationToken);
        return (token, null);
    }

    /// <summary>Takes an invitation back; its link opens nothing any more.</summary>
    public async Task WithdrawAsync(Caller caller, Guid invitationId, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePeople);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.AccountLinks.SingleOrDefaultAsync(
            link => link.Id == invitationId && link.Purpose == LinkPurpose.Invitation && link.UsedAt == null, cancellationToken) is not { } invitation) return;
        db.AccountLinks.Remove(invitation);
        db.Record(clock, caller, "withdrew the invitation of", invitation.Email!, before: invitation.Role.ToString());
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <returns>The token of a link by which the person sets a new password, or what is wrong.</returns>
    public async Task<(string? Token, string? Problem)> ResetLinkAsync(Caller caller, Guid id, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePeople);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.Accounts.SingleOrDefaultAsync(account => account.Id == id, cancellationToken) is not { } account) return (null, Nobody);
        var token = db.AddLink(clock, LinkPurpose.PasswordReset, caller.Name, id);
        db.Record(clock, caller, "made a reset link for", account.Email!);
        await db.SaveChangesAsync(cancellationToken);
        return (token, null);
    }

    /// <returns>What is wrong, or null when it is done.</returns>
    public Task<string?> ChangeRoleAsync(Caller caller, Guid id, Role role, CancellationToken cancellationToken) => Enum.IsDefined(role)
        ? ChangeAsync(caller, id, "changed the role of", role != Role.Admin, account => account.Role = role, cancellationToken)
        : Task.FromResult<string?>("There is no such role.");

    /// <summary>The account stays, but nobody is signed in by it and nobody can.</summary>
    public Task<string?> DisableAsync(Caller caller, Guid id, CancellationToken cancellationToken) =>
        ChangeAsync(caller, id, "disabled", true, account => account.DisabledAt ??= clock.GetUtcNow(), cancellationToken);

    public Task<string?> EnableAsync(Caller caller, Guid id, CancellationToken cancellationToken) =>
        ChangeAsync(caller, id, "enabled", false, account => account.DisabledAt = null, cancellationToken);

    /// <summary>Ends a lock that wrong passwords brought about.</summary>
    public Task<string?> UnlockAsync(Caller caller, Guid id, CancellationToken cancellationToken) =>
        ChangeAsync(caller, id, "unlocked", false, account => (account.LockoutEnd, account.AccessFailedCount) = (null, 0), cancellationToken);

    /// <summary>For whoever lost their authenticator: the password alone signs in again, until they set up another.</summary>
    public Task<string?> RemoveAuthenticatorAsync(Caller caller, Guid id, CancellationToken cancellationToken) =>
        ChangeAsync(caller, id, "removed the authenticator of", false, account => account.TwoFactorEnabled = false, cancellationToken);

    public async Task SignOutAsync(Caller caller, Guid id, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePeople);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.Accounts.AsNoTracking().SingleOrDefaultAsync(account => account.Id == id, cancellationToken) is not { } account) return;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.AccountSessions.Where(session => session.AccountId == id).ExecuteDeleteAsync(cancellationToken);
        db.Record(clock, caller, "signed out everywhere", account.Email!);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<string?> ChangeAsync(
        Caller caller, Guid id, string action, bool takesAdminAway, Action<Account> change, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePeople);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.TakeAdminLockAsync(cancellationToken);
        if (await db.Accounts.SingleOrDefaultAsync(account => account.Id == id, cancellationToken) is not { } account) return Nobody;
        if (takesAdminAway && account is { Role: Role.Admin, DisabledAt: null } && !await db.HasAdminAsync(id, cancellationToken)) return LastAdmin;
        var before = State(account);
        change(account);
        account.ConcurrencyStamp = Guid.NewGuid().ToString();
        if (account.DisabledAt is not null)
            await db.AccountSessions.Where(session => session.AccountId == id).ExecuteDeleteAsync(cancellationToken);
        db.Record(clock, caller, action, account.Email!, before, State(account));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }

    private static string State(Account account) =>
        $"{account.Role}{(account.DisabledAt is null ? "" : ", disabled")}{(account.TwoFactorEnabled ? ", with authenticator" : "")}";
}
