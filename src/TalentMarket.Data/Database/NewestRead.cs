using Microsoft.EntityFrameworkCore;

namespace TalentMarket.Data.Database;

/// <summary>Keeps the newest of what is read from the store as a whole in memory; one question to the store tells whether it still is.
/// While the store is away what was read last stands, and with it every answer that is kept in memory.</summary>
/// <typeparam name="T">What is read; it never changes.</typeparam>
/// <typeparam name="TVersion">What tells one reading from the next.</typeparam>
public abstract class NewestRead<T, TVersion>(IDbContextFactory<TalentMarketDbContext> dbFactory, StoreReach reach) : IDisposable
    where T : class
    where TVersion : IEquatable<TVersion>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim oneLoad = new(1);
    private volatile T? latest;

    public async Task<T> CurrentAsync(CancellationToken cancellationToken)
    {
        if (latest is { } last && reach.IsAwayNow(dbFactory)) return last;
        try
        {
            // Before anything was read there is nothing to show instead, so whoever asks waits.
            var asked = NewestAsync(cancellationToken);
            var current = latest is null ? await asked : await StoreReach.InTimeAsync(asked, cancellationToken);
            reach.Answered();
            return current;
        }
        catch (Exception exception) when (StoreReach.IsAway(exception))
        {
            reach.Missed();
            if (latest is { } read) return read;
            throw;
        }
    }

    public void Dispose()
    {
        oneLoad.Dispose();
        GC.SuppressFinalize(this);
    }

    protected abstract TVersion VersionOf(T read);

    protected abstract Task<TVersion> NewestVersionAsync(TalentMarketDbContext db, CancellationToken cancellationToken);

    protected abstract Task<T> LoadAsync(TalentMarketDbContext db, TVersion version, CancellationToken cancellationToken);

    private async Task<T> NewestAsync(CancellationToken cancellationToken)
    {
        await using var db = await dbFactory.CreateDbContextAsync(cancellationToken);
        db.Database.SetCommandTimeout(Patience);
        if (latest is { } known && VersionOf(known).Equals(await NewestVersionAsync(db, cancellationToken))) return known;
        await oneLoad.WaitAsync(cancellationToken);
        try
        {
            // The version is read before the rest: a change that comes between the two is read again, never missed.
            var newest = await NewestVersionAsync(db, cancellationToken);
            if (latest is { } loaded && VersionOf(loaded).Equals(newest)) return loaded;
            return latest = await LoadAsync(db, newest, cancellationToken);
        }
        finally
        {
            oneLoad.Release();
        }
    }
}
