using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Accounts;

/// <summary>What somebody proves after their password: a code of their authenticator, or a recovery code.</summary>
public sealed class SecondFactor(UserManager<Account> people, TalentMarketDbContext db, IDataProtectionProvider protection, TimeProvider clock)
{
    private const int TimeCodeDigits = 6;

    /// <summary>Takes a code of the authenticator, or a recovery code; each is taken once.</summary>
    /// <param name="origin">The address that asks, for the trail.</param>
    public async Task<bool> CheckAsync(Guid accountId, string code, string origin, CancellationToken cancellationToken)
    {
        if (!await db.TakeTryAsync(accountId, clock.GetUtcNow(), cancellationToken)) return false;
        var plain = string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        var isRecovery = plain.Length > TimeCodeDigits;
        var isRight = isRecovery ? await TakeRecoveryCodeAsync(accountId, plain, cancellationToken) : await db.TakeTimeCodeAsync(people, protection, clock, accountId, plain, cancellationToken);
        if (isRight) await db.ForgetTriesAsync(accountId, cancellationToken);
        var email = await db.Accounts.Where(account => account.Id == accountId).Select(account => account.Email!).SingleAsync(cancellationToken);
        if (!isRight) db.Record(clock, email, "failed to sign in", email, after: "wrong code", origin: origin, outcome: Outcome.Refused);
        else if (isRecovery) db.Record(clock, email, "used a recovery code of", email, origin: origin);
        await db.SaveChangesAsync(cancellationToken);
        return isRight;
    }

    private async Task<bool> TakeRecoveryCodeAsync(Guid accountId, string code, CancellationToken cancellationToken)
    {
        var hash = Secret.HashOf(code);
        return await db.RecoveryCodes.Where(candidate => candidate.AccountId == accountId && candidate.Hash == hash).ExecuteDeleteAsync(cancellationToken) == 1;
    }
}
