using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Accounts;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Deals;

/// <summary>Keeps searches of deals, how far each was seen, and what opens its feed.</summary>
public sealed class SavedSearches(IDbContextFactory<TalentMarketDbContext> contexts, TimeProvider clock)
{
    private const int MostListed = 200;

    /// <summary>The caller's own, and those that belong to the installation; by name.</summary>
    public async Task<IReadOnlyList<SavedSearch>> ListAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.KeepWork);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.SavedSearches.AsNoTracking().Where(search => search.DeletedAt == null)
            .Where(search => search.OwnerId == null || search.OwnerId == caller.AccountId)
            .OrderBy(search => search.Name).ThenBy(search => search.Id).Take(MostListed).ToListAsync(cancellationToken);
    }

    /// <param name="caller">Who keeps it.</param>
    /// <param name="name">1 to 100 characters.</param>
    /// <param name="query">As an address has it after the question mark.</param>
    /// <param name="seenChange">The last change of the book the caller saw.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<long> CreateAsync(Caller caller, string name, string query, long seenChange, CancellationToken cancellationToken)
    {
        caller.Require(Permission.KeepWork);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var search = new SavedSearch { Name = name, OwnerId = caller.AccountId, Query = query, CreatedAt = now, SeenChange = seenChange, SeenAt = now };
        db.SavedSearches.Add(search);
        db.Record(AuditEntry.By(caller, now, "saved", $"search {name}", null, query));
        await db.SaveChangesAsync(cancellationToken);
        return search.Id;
    }

    /// <summary>False when the caller has no such search.</summary>
    public Task<bool> MarkSeenAsync(Caller caller, long id, long change, CancellationToken cancellationToken) => ChangeAsync(caller, id, null, search =>
    {
        search.SeenChange = Math.Max(search.SeenChange, change);
        search.SeenAt = clock.GetUtcNow();
    }, cancellationToken);

    public Task<bool> DeleteAsync(Caller caller, long id, CancellationToken cancellationToken) => ChangeAsync(caller, id, "deleted", search =>
    {
        search.DeletedAt = clock.GetUtcNow();
        search.FeedHash = null;
    }, cancellationToken);

    /// <summary>Makes what opens the feed, shown once; what opened it before opens nothing any more. Null when the caller has no such search.</summary>
    public async Task<string?> NewFeedAsync(Caller caller, long id, CancellationToken cancellationToken)
    {
        caller.Require(Permission.KeepWork);
        var secret = Secret.Create();
        return await ChangeAsync(caller, id, "opened a feed of", search => search.FeedHash = Secret.HashOf(secret), cancellationToken) ? secret : null;
    }

    public Task<bool> EndFeedAsync(Caller caller, long id, CancellationToken cancellationToken) =>
        ChangeAsync(caller, id, "ended the feed of", search => search.FeedHash = null, cancellationToken);

    private async Task<bool> ChangeAsync(Caller caller, long id, string? action, Action<SavedSearch> change, CancellationToken cancellationToken)
    {
        caller.Require(Permission.KeepWork);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.SavedSearches.SingleOrDefaultAsync(search => search.Id == id && search.DeletedAt == null, cancellationToken) is not { } found || !found.IsOpenTo(caller))
            return false;
        change(found);
        if (action is not null) db.Record(AuditEntry.By(caller, clock.GetUtcNow(), action, $"search {found.Name}"));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
