using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Accounts;

/// <summary>What people change of their own account.</summary>
public sealed class OwnAccount(UserManager<Account> people, TalentMarketDbContext db, TimeProvider clock)
{
    public async Task<Account> ReadAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManageOwnAccount);
        return await db.Accounts.AsNoTracking().SingleAsync(account => account.Id == caller.AccountId, cancellationToken);
    }

    public async Task<int> RecoveryCodesLeftAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManageOwnAccount);
        return await db.RecoveryCodes.CountAsync(code => code.AccountId == caller.AccountId, cancellationToken);
    }

    /// <summary>Sets a new password and signs every other browser out.</summary>
    /// <returns>What is wrong with it; empty when it is done.</returns>
    public async Task<IReadOnlyList<string>> ChangePasswordAsync(Caller caller, SignedIn who, string password, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManageOwnAccount);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var account = await db.Accounts.SingleAsync(candidate => candidate.Id == caller.AccountId, cancellationToken);
        await people.RemovePasswordAsync(account);
        var result = await people.AddPasswordAsync(account, password);
        if (!result.Succeeded) return [.. result.Errors.Select(error => error.Description).Distinct()];
        await db.AccountSessions.Where(session => session.AccountId == account.Id && session.Id != who.SessionId).ExecuteDeleteAsync(cancellationToken);
        db.Record(clock, caller, "changed the password of", account.Email!);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return [];
    }
}
