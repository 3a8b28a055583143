using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Composites;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Composites;

/// <summary>Keeps composites: every save is a version more, nothing is overwritten, and the trail says who did what.</summary>
public sealed class CompositeStore(IDbContextFactory<TalentMarketDbContext> contexts, TimeProvider clock)
{
    private const int MostListed = 500;

    /// <summary>The caller's own, and those that belong to the installation, unless they are deleted; the last changed first.</summary>
    public async Task<IReadOnlyList<SavedComposite>> ListAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.KeepWork);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var composites = await db.MarketComposites.AsNoTracking().Where(composite => composite.DeletedAt == null)
            .Where(composite => composite.OwnerId == null || composite.OwnerId == caller.AccountId)
            .OrderByDescending(composite => composite.Id).Take(MostListed).ToListAsync(cancellationToken);
        var ids = composites.Select(composite => composite.Id).ToArray();
        var latest = await db.CompositeVersions.AsNoTracking()
            .Where(version => ids.Contains(version.CompositeId))
            .Where(version => !db.CompositeVersions.Any(later => later.CompositeId == version.CompositeId && later.Number > version.Number))
            .ToDictionaryAsync(version => version.CompositeId, cancellationToken);
        return [.. composites.Select(composite => new SavedComposite(composite, [latest[composite.Id]])).OrderByDescending(saved => saved.Latest.At)];
    }

    /// <summary>Null when there is none of this number, or it is another's; deleted ones are found.</summary>
    public async Task<SavedComposite?> FindAsync(Caller caller, long id, CancellationToken cancellationToken)
    {
        caller.Require(Permission.KeepWork);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.MarketComposites.AsNoTracking().SingleOrDefaultAsync(composite => composite.Id == id, cancellationToken) is not { } composite
            || !composite.IsOpenTo(caller)) return null;
        return new SavedComposite(composite, await db.CompositeVersions.AsNoTracking().Where(version => version.CompositeId == id)
            .OrderByDescending(version => version.Number).Take(MostListed).ToListAsync(cancellationToken));
    }

    public async Task<long> CreateAsync(Caller caller, string name, CompositeRecipe recipe, CancellationToken cancellationToken)
    {
        caller.Require(Permission.KeepWork);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var composite = new MarketComposite { Name = name, OwnerId = caller.AccountId, CreatedAt = clock.GetUtcNow() };
        db.MarketComposites.Add(composite);
        await db.SaveChangesAsync(cancellationToken);
        await AddVersionAsync(db, composite, 1, "Saved for the first time.", recipe, caller, null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return composite.Id;
    }

    /// <summary>Adds a version; null when the caller has no such composite.</summary>
    public async Task<int?> SaveAsync(Caller caller, long id, CompositeRecipe recipe, string reason, CancellationToken cancellationToken)
    {
        caller.Require(Permission.KeepWork);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Whoever saves at the same time waits here, so that each gets a number of its own.
        var composite = await db.MarketComposites.FromSql($"select *, xmin from market_composite where id = {id} for update").SingleOrDefaultAsync(cancellationToken);
        if (composite?.IsOpenTo(caller) != true) return null;
        var before = await db.CompositeVersions.AsNoTracking().Where(version => version.CompositeId == id).OrderByDescending(version => version.Number).FirstAsync(cancellationToken);
        await AddVersionAsync(db, composite, before.Number + 1, reason, recipe, caller, before.Recipe, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return before.Number + 1;
    }

    /// <summary>Makes the recipe of an old version the newest; null when there is no such version.</summary>
    public async Task<int?> RestoreAsync(Caller caller, long id, int number, CancellationToken cancellationToken)
    {
        var saved = await FindAsync(caller, id, cancellationToken);
        var version = saved?.Versions.FirstOrDefault(candidate => candidate.Number == number);
        return version is null || RecipeText.Read(version.Recipe).Recipe is not { } recipe ? null
            : await SaveAsync(caller, id, recipe, string.Create(CultureInfo.InvariantCulture, $"Restored version {number}."), cancellationToken);
    }

    /// <summary>False when the caller has no such composite.</summary>
    public Task<bool> RenameAsync(Caller caller, long id, string name, CancellationToken cancellationToken) =>
        ChangeAsync(caller, id, "renamed", composite => composite.Name = name, cancellationToken);

    public Task<bool> DeleteAsync(Caller caller, long id, CancellationToken cancellationToken) =>
        ChangeAsync(caller, id, "deleted", composite => composite.DeletedAt ??= clock.GetUtcNow(), cancellationToken);

    public Task<bool> UndeleteAsync(Caller caller, long id, CancellationToken cancellationToken) =>
        ChangeAsync(caller, id, "brought back", composite => composite.DeletedAt = null, cancellationToken);

    private async Task<bool> ChangeAsync(Caller caller, long id, string action, Action<MarketComposite> change, CancellationToken cancellationToken)
    {
        caller.Require(Permission.KeepWork);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.MarketComposites.SingleOrDefaultAsync(composite => composite.Id == id, cancellationToken) is not { } composite
            || !composite.IsOpenTo(caller)) return false;
        var before = composite.Name;
        change(composite);
        db.Record(Entry(caller, composite, action, before, composite.Name));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task AddVersionAsync(
        TalentMarketDbContext db, MarketComposite composite, int number, string reason, CompositeRecipe recipe, Caller caller, string? before, CancellationToken cancellationToken)
    {
        var text = RecipeText.Write(recipe);
        db.CompositeVersions.Add(new CompositeVersion
        {
            CompositeId = composite.Id, Number = number, At = clock.GetUtcNow(), Actor = caller.Name, Reason = reason, Recipe = text,
            MarketVersion = await db.MarketVersions.MaxAsync(version => (long?)version.Number, cancellationToken) ?? 0,
        });
        db.Record(Entry(caller, composite, "saved", before, text));
        await db.SaveChangesAsync(cancellationToken);
    }

    private AuditEntry Entry(Caller caller, MarketComposite composite, string action, string? before, string after) => AuditEntry.By(
        caller, clock.GetUtcNow(), action, string.Create(CultureInfo.InvariantCulture, $"composite {composite.Id}"), before, after);
}
