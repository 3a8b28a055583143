using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Data.Deals;

/// <summary>Finds the search that a secret of a feed opens, as long as whoever it is kept for may see figures.</summary>
public sealed class SearchFeeds(IDbContextFactory<TalentMarketDbContext> contexts)
{
    /// <param name="secret">What the address of the feed carries.</param>
    /// <param name="openToAll">What the installation opens to everybody: a search without an owner is open no further.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<SavedSearch?> FindAsync(string secret, IReadOnlySet<Permission> openToAll, CancellationToken cancellationToken)
    {
        var hash = Secret.HashOf(secret);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.SavedSearches.AsNoTracking().SingleOrDefaultAsync(search => search.FeedHash == hash && search.DeletedAt == null, cancellationToken) is not { } found)
            return null;
        if (found.OwnerId is not { } owner) return openToAll.Contains(Permission.BrowseFigures) ? found : null;
        var role = await db.Accounts.Where(account => account.Id == owner && account.DisabledAt == null).Select(account => (Role?)account.Role).SingleOrDefaultAsync(cancellationToken);
        return role is { } held && Grants.Of(held).Contains(Permission.BrowseFigures) ? found : null;
    }
}
