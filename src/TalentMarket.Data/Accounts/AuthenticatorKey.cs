using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Accounts;

/// <summary>The key that an account shares with its authenticator.</summary>
internal static class AuthenticatorKey
{
    public const string Provider = "[TalentMarket]";
    public const string Name = "AuthenticatorKey";

    // A step that was taken, and all before it, are over; the statement decides between two that bring the same code at once.
    public static async Task<bool> TakeTimeCodeAsync(
        this TalentMarketDbContext db, UserManager<Account> people, TimeProvider clock, Guid accountId, string code, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.AsNoTracking().SingleAsync(candidate => candidate.Id == accountId, cancellationToken);
        if (await people.GetAuthenticationTokenAsync(account, Provider, Name) is not { } key) return false;
        return TimeCode.FindStep(TimeCode.Read(key), code, clock.GetUtcNow()) is { } step
            && await db.Database.ExecuteSqlAsync(
                $"update account set last_code_step = {step} where id = {accountId} and (last_code_step is null or last_code_step < {step})", cancellationToken) == 1;
    }
}
