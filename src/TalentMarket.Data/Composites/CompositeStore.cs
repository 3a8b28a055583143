using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Composites;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Composites;

/// <summary>Keeps composites: every save is a version more, nothing is overwritten, and the trail says who did what.</summary>
public sealed class CompositeStore(IDbContextFactory<TalentMarketDbContext> contexts, TimeProvider clock)
{
    private const int MostListed = 500;

    /// <summary>All that are not deleted, the last changed first.</summary>
    public async Task<IReadOnlyList<SavedComposite>> ListAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var composites = await db.MarketComposites.AsNoTracking().Where(composite => composite.DeletedAt == null)
            .OrderByDescending(composite => composite.Id).Take(MostListed).ToListAsync(cancellationToken);
        var ids = composites.Select(composite => composite.Id).ToArray();
        var latest = await db.CompositeVersions.AsNoTracking()
            .Where(version => ids.Contains(version.CompositeId))
            .Where(version => !db.CompositeVersions.Any(later => later.CompositeId == version.CompositeId && later.Number > version.Number))
            .ToDictionaryAsync(version => version.CompositeId, cancellationToken);
        return [.. composites.Select(composite => new SavedComposite(composite, [latest[composite.Id]])).OrderByDescending(saved => saved.Latest.At)];
    }

    /// <summary>Null when there is none of this number; deleted ones are found.</summary>
    public async Task<SavedComposite?> FindAsync(long id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.MarketComposites.AsNoTracking().SingleOrDefaultAsync(composite => composite.Id == id, cancellationToken) is not { } composite) return null;
        return new SavedComposite(composite, await db.CompositeVersions.AsNoTracking().Where(version => version.CompositeId == id)
            .OrderByDescending(version => version.Number).Take(MostListed).ToListAsync(cancellationToken));
    }

    public async Task<long> CreateAsync(string name, CompositeRecipe recipe, string actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var composite = new MarketComposite { Name = name, CreatedAt = clock.GetUtcNow() };
        db.MarketComposites.Add(composite);
        await db.SaveChangesAsync(cancellationToken);
        await AddVersionAsync(db, composite, 1, "Saved for the first time.", recipe, actor, null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return composite.Id;
    }

    /// <summary>Adds a version; null when there is no such composite.</summary>
    public async Task<int?> SaveAsync(long id, CompositeRecipe recipe, string reason, string actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Whoever saves at the same time waits here, so that each gets a number of its own.
        var composite = await db.MarketComposites.FromSql($"select *, xmin from market_composite where id = {id} for update").SingleOrDefaultAsync(cancellationToken);
        if (composite is null) return null;
        var before = await db.CompositeVersions.AsNoTracking().Where(version => version.CompositeId == id).OrderByDescending(version => version.Number).FirstAsync(cancellationToken);
        await AddVersionAsync(db, composite, before.Number + 1, reason, recipe, actor, before.Recipe, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return before.Number + 1;
    }

    /// <summary>Makes the recipe of an old version the newest; null when there is no such version.</summary>
    public async Task<int?> RestoreAsync(long id, int number, string actor, CancellationToken cancellationToken)
    {
        var saved = await FindAsync(id, cancellationToken);
        var version = saved?.Versions.FirstOrDefault(candidate => candidate.Number == number);
        return version is null || RecipeText.Read(version.Recipe).Recipe is not { } recipe ? null
            : await SaveAsync(id, recipe, string.Create(CultureInfo.InvariantCulture, $"Restored version {number}."), actor, cancellationToken);
    }

    /// <summary>False when there is no such composite.</summary>
    public Task<bool> RenameAsync(long id, string name, string actor, CancellationToken cancellationToken) =>
        ChangeAsync(id, "renamed", actor, composite => composite.Name = name, cancellationToken);

    public Task<bool> DeleteAsync(long id, string actor, CancellationToken cancellationToken) =>
        ChangeAsync(id, "deleted", actor, composite => composite.DeletedAt ??= clock.GetUtcNow(), cancellationToken);

    public Task<bool> UndeleteAsync(long id, string actor, CancellationToken cancellationToken) =>
        ChangeAsync(id, "brought back", actor, composite => composite.DeletedAt = null, cancellationToken);

    private async Task<bool> ChangeAsync(long id, string action, string actor, Action<MarketComposite> change, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.MarketComposites.SingleOrDefaultAsync(composite => composite.Id == id, cancellationToken) is not { } composite) return false;
        var before = composite.Name;
        change(composite);
        db.AuditEntries.Add(Entry(composite, action, actor, before, composite.Name));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task AddVersionAsync(
        TalentMarketDbContext db, MarketComposite composite, int number, string reason, CompositeRecipe recipe, string actor, string? before, CancellationToken cancellationToken)
    {
        var text = RecipeText.Write(recipe);
        db.CompositeVersions.Add(new CompositeVersion
        {
            CompositeId = composite.Id, Number = number, At = clock.GetUtcNow(), Actor = actor, Reason = reason, Recipe = text,
            MarketVersion = await db.MarketVersions.MaxAsync(version => (long?)version.Number, cancellationToken) ?? 0,
        });
        db.AuditEntries.Add(Entry(composite, "saved", actor, before, text));
        await db.SaveChangesAsync(cancellationToken);
    }

    private AuditEntry Entry(MarketComposite composite, string action, string actor, string? before, string after) => new()
    {
        At = clock.GetUtcNow(), Actor = actor, Action = action,
        Subject = string.Create(CultureInfo.InvariantCulture, $"composite {composite.Id}"), Before = before, After = after,
    };
}
