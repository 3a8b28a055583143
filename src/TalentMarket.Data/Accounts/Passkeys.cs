using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Accounts;

/// <summary>One passkey as its owner sees it.</summary>
public sealed record PasskeyRow(byte[] Id, string Name, DateTimeOffset CreatedAt);

/// <summary>Keeps the passkeys of one's own account.</summary>
public sealed class Passkeys(UserManager<Account> people, TalentMarketDbContext db, TimeProvider clock)
{
    public const int Most = 20;
    public const int LongestName = 60;

    public async Task<IReadOnlyList<PasskeyRow>> ListAsync(Caller caller, CancellationToken cancellationToken)
    {
        var passkeys = await people.GetPasskeysAsync(await OwnAsync(caller, cancellationToken));
        return [.. passkeys.OrderBy(passkey => passkey.CreatedAt).Select(passkey => new PasskeyRow(passkey.CredentialId, passkey.Name ?? "Passkey", passkey.CreatedAt))];
    }

    /// <returns>False when there are enough already.</returns>
    public async Task<bool> AddAsync(Caller caller, UserPasskeyInfo passkey, string name, CancellationToken cancellationToken)
    {
        var account = await OwnAsync(caller, cancellationToken);
        if ((await people.GetPasskeysAsync(account)).Count >= Most) return false;
        passkey.Name = name;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        (await people.AddOrUpdatePasskeyAsync(account, passkey)).ThrowIfFailed();
        db.Record(clock, caller, "added a passkey to", account.Email!, after: name);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public async Task RemoveAsync(Caller caller, byte[] id, CancellationToken cancellationToken)
    {
        var account = await OwnAsync(caller, cancellationToken);
        if (await people.GetPasskeyAsync(account, id) is not { } passkey) return;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        (await people.RemovePasskeyAsync(account, id)).ThrowIfFailed();
        db.Record(clock, caller, "removed a passkey of", account.Email!, before: passkey.Name);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<Account> OwnAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManageOwnAccount);
        return await db.Accounts.SingleAsync(account => account.Id == caller.AccountId, cancellationToken);
    }
}
