using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.ApiKeys;

/// <summary>Finds out by a key in whose name a program asks.</summary>
public sealed class KeyCheck(IDbContextFactory<TalentMarketDbContext> contexts, TimeProvider clock) : IDisposable
{
    private const int MostRemembered = 10_000;

    // A key that was revoked, or whose owner lost a role, may work this much longer on another instance.
    private static readonly TimeSpan RememberedFor = TimeSpan.FromSeconds(4);

    // One write a minute tells well enough whether a key is used.
    private static readonly TimeSpan UsedWithin = TimeSpan.FromMinutes(1);

    private readonly MemoryCache remembered = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    /// <summary>Null when the text is no key, or one that does not work, or does not work any more.</summary>
    public async Task<KeyOwner?> FindAsync(string text, CancellationToken cancellationToken)
    {
        if (!KeyText.Is(text)) return null;
        var now = clock.GetUtcNow();
        var known = await ReadAsync(KeyText.Prefix(text), now, cancellationToken);
        if (known is null || known.IsDisabled || !known.Key.IsUsable(now) || !IsThisOne(known.Key, text)) return null;
        await NoteUseAsync(known.Key, now, cancellationToken);
        return new KeyOwner(known.Key.Id, known.Key.AccountId, known.Email, known.Role, known.Key.Scopes);
    }

    /// <summary>Notes that a key stood in an address, where others may have read it. False when the text is no key of anybody.</summary>
    public async Task<bool> FlagAsync(string text, CancellationToken cancellationToken)
    {
        if (!KeyText.Is(text)) return false;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var prefix = KeyText.Prefix(text);
        var key = await db.ApiKeys.SingleOrDefaultAsync(candidate => candidate.Prefix == prefix, cancellationToken);
        if (key is null || !IsThisOne(key, text)) return false;
        if (key.SeenInAddressAt is not null) return true;
        key.SeenInAddressAt = clock.GetUtcNow();
        db.Record(clock, KeyStore.Subject(key), "seen in an address", KeyStore.Subject(key));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    public void Dispose() => remembered.Dispose();

    internal void Forget(string prefix) => remembered.Remove(prefix);

    private static bool IsThisOne(ApiKey key, string text) => CryptographicOperations.FixedTimeEquals(key.Hash, KeyText.Hash(text));

    private async Task<Known?> ReadAsync(string prefix, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (remembered.Get<Known>(prefix) is { } recent && now - recent.ReadAt < RememberedFor) return recent;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var known = await (
            from key in db.ApiKeys.AsNoTracking()
            join account in db.Accounts on key.AccountId equals account.Id
            where key.Prefix == prefix
            select new Known(key, account.Email!, account.Role, account.DisabledAt != null, now)).SingleOrDefaultAsync(cancellationToken);
        if (known is not null)
            remembered.Set(prefix, known, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = RememberedFor });
        return known;
    }

    private async Task NoteUseAsync(ApiKey key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (key.LastUsedAt is { } used && now - used < UsedWithin) return;
        key.LastUsedAt = now;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.ApiKeys.Where(stored => stored.Id == key.Id && (stored.LastUsedAt == null || stored.LastUsedAt <= now - UsedWithin))
            .ExecuteUpdateAsync(row => row.SetProperty(stored => stored.LastUsedAt, now), cancellationToken);
    }

    private sealed record Known(ApiKey Key, string Email, Role Role, bool IsDisabled, DateTimeOffset ReadAt);
}

/// <summary>In whose name a program asks, and what its key was given.</summary>
public sealed record KeyOwner(Guid KeyId, Guid AccountId, string Email, Role Role, IReadOnlyList<Permission> Scopes);
