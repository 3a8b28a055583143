using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Accounts;

/// <summary>Sets up the authenticator of one's own account, and the recovery codes that stand in for it.</summary>
public sealed class OwnAuthenticator(UserManager<Account> people, TalentMarketDbContext db, IDataProtectionProvider protection, TimeProvider clock)
{
    private const int Codes = 10;
    private const int CodeBytes = 15;

    /// <summary>A new key, to be typed into an authenticator; it counts once a code of it was given.</summary>
    public async Task<string> BeginAsync(Caller caller, CancellationToken cancellationToken)
    {
        var account = await OwnAsync(caller, cancellationToken);
        if (account.TwoFactorEnabled) throw new InvalidOperationException("The authenticator in use is removed before another is set up.");
        var key = TimeCode.Write(RandomNumberGenerator.GetBytes(TimeCode.KeyBytes));
        await people.SetAuthenticationTokenAsync(account, AuthenticatorKey.Provider, AuthenticatorKey.Name, protection.Seal(key));
        return key;
    }

    /// <summary>The key that waits for its first code; null when there is none.</summary>
    public async Task<string?> PendingKeyAsync(Caller caller, CancellationToken cancellationToken)
    {
        var account = await OwnAsync(caller, cancellationToken);
        return !account.TwoFactorEnabled && await people.GetAuthenticationTokenAsync(account, AuthenticatorKey.Provider, AuthenticatorKey.Name) is { } kept
            ? protection.Open(kept)
            : null;
    }

    /// <returns>The recovery codes, which are never shown again; null when the code is not right.</returns>
    public async Task<IReadOnlyList<string>?> ConfirmAsync(Caller caller, string code, CancellationToken cancellationToken)
    {
        var account = await OwnAsync(caller, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (account.TwoFactorEnabled || !await db.TakeTimeCodeAsync(people, protection, clock, account.Id, string.Concat(code.Where(char.IsDigit)), cancellationToken)) return null;
        await db.Entry(account).ReloadAsync(cancellationToken);
        account.TwoFactorEnabled = true;
        db.Record(clock, caller, "set up the authenticator of", account.Email!);
        var codes = await ReplaceCodesAsync(account.Id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return codes;
    }

    public async Task<IReadOnlyList<string>> NewCodesAsync(Caller caller, CancellationToken cancellationToken)
    {
        var account = await OwnAsync(caller, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        db.Record(clock, caller, "made new recovery codes for", account.Email!);
        var codes = await ReplaceCodesAsync(account.Id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return codes;
    }

    public async Task RemoveAsync(Caller caller, CancellationToken cancellationToken)
    {
        var account = await OwnAsync(caller, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        account.TwoFactorEnabled = false;
        await people.RemoveAuthenticationTokenAsync(account, AuthenticatorKey.Provider, AuthenticatorKey.Name);
        await db.RecoveryCodes.Where(code => code.AccountId == account.Id).ExecuteDeleteAsync(cancellationToken);
        db.Record(clock, caller, "removed the authenticator of", account.Email!);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<Account> OwnAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManageOwnAccount);
        return await db.Accounts.SingleAsync(account => account.Id == caller.AccountId, cancellationToken);
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
