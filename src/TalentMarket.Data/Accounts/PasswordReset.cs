using Microsoft.EntityFrameworkCore;

namespace TalentMarket.Data.Accounts;

/// <summary>A link for somebody who forgot their password and asked for one themselves.</summary>
public sealed class PasswordReset(IDbContextFactory<TalentMarketDbContext> contexts, TimeProvider clock)
{
    // More than anybody needs; who asks on somebody's behalf cannot fill their mailbox.
    private const int MostAnHour = 3;

    /// <summary>Null when there is no such account, it is disabled, or enough links were sent already.</summary>
    /// <param name="email">As it was typed.</param>
    /// <param name="origin">The address that asks, for the trail.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<(string Email, string Token)?> LinkAsync(string email, string origin, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var name = email.ToUpperInvariant();
        var account = await db.Accounts.AsNoTracking()
            .SingleOrDefaultAsync(candidate => candidate.NormalizedEmail == name && candidate.DisabledAt == null, cancellationToken);
        if (account is null) return null;
        var hourAgo = clock.GetUtcNow().AddHours(-1);
        if (await db.AccountLinks.CountAsync(link => link.AccountId == account.Id && link.CreatedAt > hourAgo, cancellationToken) >= MostAnHour) return null;
        var token = db.AddLink(clock, LinkPurpose.PasswordReset, account.Email!, account.Id);
        db.Record(clock, account.Email!, "asked for a reset link for", account.Email!, origin: origin);
        await db.SaveChangesAsync(cancellationToken);
        return (account.Email!, token);
    }
}
