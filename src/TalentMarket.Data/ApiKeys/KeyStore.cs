using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.ApiKeys;

/// <summary>Makes keys, shows them to their owner without their secret, and ends them.</summary>
public sealed class KeyStore(IDbContextFactory<TalentMarketDbContext> contexts, KeyCheck check, TimeProvider clock)
{
    /// <summary>Keys one account may have that still work.</summary>
    public const int MostUsable = 20;

    public async Task<KeyOutcome> CreateAsync(Caller caller, KeyRequest request, CancellationToken cancellationToken)
    {
        var owner = OwnerOf(caller);
        if (request.Problems(caller).ToList() is { Count: > 0 } problems) return new KeyOutcome.Refused(problems);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        if (await db.ApiKeys.CountAsync(key => key.AccountId == owner && key.RevokedAt == null && key.ExpiresAt > now, cancellationToken) >= MostUsable)
            return new KeyOutcome.Refused([string.Create(CultureInfo.InvariantCulture, $"There are {MostUsable} keys that work already. Revoke one that is not used.")]);
        var text = KeyText.New();
        var key = new ApiKey
        {
            Id = Guid.CreateVersion7(now), AccountId = owner, Name = request.Name, Prefix = KeyText.Prefix(text), Hash = KeyText.Hash(text),
            Scopes = [.. request.Scopes.Order()], CreatedAt = now, ExpiresAt = now.AddDays(request.LifeDays),
        };
        db.ApiKeys.Add(key);
        db.Record(clock, caller.Name, "created", Subject(key), after: string.Create(CultureInfo.InvariantCulture,
            $"{string.Join(", ", key.Scopes)}; until {key.ExpiresAt:yyyy-MM-dd}"), origin: caller.Origin);
        await db.SaveChangesAsync(cancellationToken);
        return new KeyOutcome.Created(key, text);
    }

    /// <summary>The caller's own, the newest first; those that ended long ago are left out.</summary>
    public async Task<IReadOnlyList<ApiKey>> ListAsync(Caller caller, CancellationToken cancellationToken)
    {
        var owner = OwnerOf(caller);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.ApiKeys.AsNoTracking().Where(key => key.AccountId == owner)
            .OrderByDescending(key => key.CreatedAt).Take(5 * MostUsable).ToListAsync(cancellationToken);
    }

    /// <summary>False when the caller has no such key; whoever looks after people may end anybody's.</summary>
    public async Task<bool> RevokeAsync(Caller caller, Guid id, CancellationToken cancellationToken)
    {
        var owner = OwnerOf(caller);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var key = await db.ApiKeys.SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);
        if (key is null || (key.AccountId != owner && !caller.May(Permission.ManagePeople))) return false;
        if (key.RevokedAt is null)
        {
            key.RevokedAt = clock.GetUtcNow();
            db.Record(clock, caller.Name, "revoked", Subject(key), origin: caller.Origin);
            await db.SaveChangesAsync(cancellationToken);
        }

        check.Forget(key.Prefix);
        return true;
    }

    internal static string Subject(ApiKey key) => $"API key {key.Prefix}";

    private static Guid OwnerOf(Caller caller)
    {
        caller.Require(Permission.ManageOwnAccount);
        return caller.AccountId ?? throw new NotPermittedException("Only somebody with an account has API keys.");
    }
}
