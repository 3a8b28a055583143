using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Accounts;

/// <summary>Seals the keys of authenticators that an earlier version kept as they are.</summary>
public sealed class AuthenticatorSealing(IDbContextFactory<TalentMarketDbContext> contexts, IDataProtectionProvider protection)
{
    /// <returns>How many there were.</returns>
    public async Task<int> RunAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePeople);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var open = await db.Set<AccountToken>().AsNoTracking()
            .Where(token => token.LoginProvider == AuthenticatorKey.Provider && token.Name == AuthenticatorKey.Name && !token.Value!.StartsWith(AuthenticatorKey.Sealed))
            .ToListAsync(cancellationToken);
        foreach (var token in open)
        {
            var kept = protection.Seal(token.Value!);
            // Not over a key that its owner has made anew meanwhile.
            await db.Set<AccountToken>().Where(other => other.UserId == token.UserId && other.LoginProvider == token.LoginProvider && other.Name == token.Name && other.Value == token.Value)
                .ExecuteUpdateAsync(row => row.SetProperty(other => other.Value, kept), cancellationToken);
        }

        return open.Count;
    }
}
