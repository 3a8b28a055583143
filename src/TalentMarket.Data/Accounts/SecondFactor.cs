using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Accounts;

/// <summary>The authenticator of an account, and the recovery codes that stand in for it.</summary>
public sealed class SecondFactor(UserManager<Account> people, TalentMarketDbContext db, TimeProvider clock)
{
    private const int Codes = 10;
    private const int CodeBytes = 15;
    private const string Mine = "[TalentMarket]";
    private const string KeyName = "AuthenticatorKey";

    /// <summary>Takes a code of the authenticator, or a recovery code; each is taken once.</summary>
    public async Task<bool> CheckAsync(Guid accountId, string code, CancellationToken cancellationToken)
    {
        if (!await db.TakeTryAsync(accountId, clock.GetUtcNow(), cancellationToken)) return false;
        var plain = string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        var isRecovery = plain.Length > 6;
        var isRight = isRecovery ? await TakeRecoveryCodeAsync(accountId, plain, cancellationToken) : await TakeTimeCodeAsync(accountId, plain, cancellationToken);
        if (isRight) await db.ForgetTriesAsync(accountId, cancellationToken);
        var email = await db.Accounts.Where(account => account.Id == accountId).Select(account => account.Email!).SingleAsync(cancellationToken);
        if (!isRight) db.Record(clock, email, "failed to sign in", email, after: "wrong code");
        else if (isRecovery) db.Record(clock, email, "used a recovery code of", email);
        await db.SaveChangesAsync(cancellationToken);
        return isRight;
    }

    /// <summary>A new key, to be typed into an authenticator; it counts once a code of it was given.</summary>
    public async Task<string> BeginAsync(Caller caller, CancellationToken cancellationToken)
    {
        var account = await OwnAsync(caller, cancellationToken);
        if (account.TwoFactorEnabled) throw new InvalidOperationException("The authenticator in use is removed before another is set up.");
        var key = TimeCode.Write(RandomNumberGenerator.GetBytes(TimeCode.KeyBytes));
        await people.SetAuthenticationTokenAsync(account, Mine, KeyName, key);
        return key;
    }

    /// <summary>The key that waits for its first code; null when there is none.</summary>
    public async Task<string?> PendingKeyAsync(Caller caller, CancellationToken cancellationToken)
    {
        var account = await OwnAsync(caller, cancellationToken);
        return account.TwoFactorEnabled ? null : await people.GetAuthenticationTokenAsync(account, Mine, KeyName);
    }

    /// <returns>The recovery codes, which are never shown again; null when the code is not right.</returns>
    public async Task<IReadOnlyList<string>?> ConfirmAsync(Caller caller, string code, CancellationToken cancellationToken)
    {
        var account = await OwnAsync(caller, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (account.TwoFactorEnabled || !await TakeTimeCodeAsync(account.Id, string.Concat(code.Where(char.IsDigit)), cancellationToken)) return null;
        await db.Entry(account).ReloadAsync(cancellationToken);
        account.TwoFactorEnabled = true;
        db.Record(clock, caller.Name, "set up the authenticator of", account.Email!);
        var codes = await ReplaceCodesAsync(account.Id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return codes;
    }

    public async Task<IReadOnlyList<string>> NewCodesAsync(Caller caller, CancellationToken cancellationToken)
    {
        var account = await OwnAsync(caller, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        db.Record(clock, caller.Name, "made new recovery codes for", account.Email!);
        var codes = await ReplaceCodesAsync(account.Id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return codes;
    }

    public async Task RemoveAsync(Caller caller, CancellationToken cancellationToken)
    {
        var account = await OwnAsync(caller, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        account.TwoFactorEnabled = false;
        await people.RemoveAuthenticationTokenAsync(account, Mine, KeyName);
        await db.RecoveryCodes.Where(code => code.AccountId == account.Id).ExecuteDeleteAsync(cancellationToken);
        db.Record(clock, caller.Name, "removed the authenticator of", account.Email!);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<Account> OwnAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManageOwnAccount);
        return await db.Accounts.SingleAsync(account => account.Id == caller.AccountId, cancellationToken);
    }

    // A step that was taken, and all before it, are over; the statement decides between two that bring the same code at once.
    private async Task<bool> TakeTimeCodeAsync(Guid accountId, string code, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.AsNoTracking().SingleAsync(candidate => candidate.Id == accountId, cancellationToken);
        if (await people.GetAuthenticationTokenAsync(account, Mine, KeyName) is not { } key) return false;
        return TimeCode.FindStep(TimeCode.Read(key), code, clock.GetUtcNow()) is { } step
            && await db.Database.ExecuteSqlAsync(
                $"update account set last_code_step = {step} where id = {accountId} and (last_code_step is null or last_code_step < {step})", cancellationToken) == 1;
    }

    private async Task<bool> TakeRecoveryCodeAsync(Guid accountId, string code, CancellationToken cancellationToken)
    {
        var hash = Secret.HashOf(code);
        return await db.RecoveryCodes.Where(candidate => candidate.AccountId == accountId && candidate.Hash == hash).ExecuteDeleteAsync(cancellationToken) == 1;
    }

    // 120 random bits each, so that a plain hash is enough.
    private async Task<IReadOnlyList<string>> ReplaceCodesAsync(Guid accountId, CancellationToken cancellationToken)
    {
        await db.RecoveryCodes.Where(code => code.AccountId == accountId).ExecuteDeleteAsync(cancellationToken);
        var codes = Enumerable.Range(0, Codes).Select(_ => TimeCode.Write(RandomNumberGenerator.GetBytes(CodeBytes))).ToList();
        db.RecoveryCodes.AddRange(codes.Select(code => new RecoveryCode { AccountId = accountId, Hash = Secret.HashOf(code) }));
        await db.SaveChangesAsync(cancellationToken);
        return [.. codes.Select(code => string.Join('-', code.Chunk(6).Select(part => new string(part))))];
    }
}
