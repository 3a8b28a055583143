using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Accounts;

/// <summary>The key that an account shares with its authenticator. The server computes codes by it, so it is sealed and not hashed.</summary>
internal static class AuthenticatorKey
{
    public const string Provider = "[TalentMarket]";
    public const string Name = "AuthenticatorKey";

    /// <summary>Stands before what is sealed; keys of earlier versions stand as they are.</summary>
    public const string Sealed = "sealed:";

    public static string Seal(this IDataProtectionProvider protection, string key) => Sealed + Protector(protection).Protect(key);

    /// <summary>Null where it was sealed by keys that are lost.</summary>
    public static string? Open(this IDataProtectionProvider protection, string kept)
    {
        if (!kept.StartsWith(Sealed, StringComparison.Ordinal)) return kept;
        try
        {
            return Protector(protection).Unprotect(kept[Sealed.Length..]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    // A step that was taken, and all before it, are over; the statement decides between two that bring the same code at once.
    public static async Task<bool> TakeTimeCodeAsync(
        this TalentMarketDbContext db, UserManager<Account> people, IDataProtectionProvider protection, TimeProvider clock, Guid accountId, string code,
        CancellationToken cancellationToken)
    {
        var account = await db.Accounts.AsNoTracking().SingleAsync(candidate => candidate.Id == accountId, cancellationToken);
        if (await people.GetAuthenticationTokenAsync(account, Provider, Name) is not { } kept || protection.Open(kept) is not { } key) return false;
        return TimeCode.FindStep(TimeCode.Read(key), code, clock.GetUtcNow()) is { } step
            && await db.Database.ExecuteSqlAsync(
                $"update account set last_code_step = {step} where id = {accountId} and (last_code_step is null or last_code_step < {step})", cancellationToken) == 1;
    }

    private static IDataProtector Protector(IDataProtectionProvider protection) => protection.CreateProtector("TalentMarket.AuthenticatorKey");
}
