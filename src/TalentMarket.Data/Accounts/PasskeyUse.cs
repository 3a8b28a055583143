using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace TalentMarket.Data.Accounts;

/// <summary>A passkey proved whose it is.</summary>
public sealed class PasskeyUse(UserManager<Account> people, TalentMarketDbContext db)
{
    /// <summary>Keeps how often a passkey was used, by which a copy of it gives itself away.</summary>
    /// <returns>False for an account that may not be used.</returns>
    public async Task<bool> RecordAsync(Account account, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        var current = await db.Accounts.SingleAsync(candidate => candidate.Id == account.Id, cancellationToken);
        if (current.DisabledAt is not null) return false;
        (await people.AddOrUpdatePasskeyAsync(current, passkey)).ThrowIfFailed();
        return true;
    }
}
