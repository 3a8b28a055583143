using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Trail;

/// <summary>Who did what, for whoever may know; the newest first.</summary>
public sealed class TrailReader(IDbContextFactory<TalentMarketDbContext> contexts, TimeProvider clock)
{
    public async Task<FoundEntries> ReadAsync(Caller caller, TrailScope scope, int number, int size, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ReadTrail);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = In(db, scope);
        return new FoundEntries(
            await found.Skip((number - 1) * size).Take(size).ToListAsync(cancellationToken),
            await found.CountAsync(cancellationToken),
            await db.AuditEntries.Select(entry => entry.Action).Distinct().OrderBy(action => action).ToListAsync(cancellationToken));
    }

    /// <summary>Everything in scope, one by one, for whoever takes it away; that they did stands in the trail before they have any of it.</summary>
    /// <param name="asked">What they asked for, in words for the trail.</param>
    public async Task<IAsyncEnumerable<AuditEntry>> ExportAsync(Caller caller, TrailScope scope, string asked, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ReadTrail);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var export = AuditEntry.By(caller, clock.GetUtcNow(), "exported", "trail", after: asked);
        db.Record(export);
        await db.SaveChangesAsync(cancellationToken);
        return ReadAsync(scope, export.Id, cancellationToken);
    }

    /// <summary>Computes the chain over the whole trail again.</summary>
    public async Task<TrailVerdict> CheckAsync(Caller caller, KeptLink? kept, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ReadTrail);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await TrailChain.CheckAsync(db, kept, cancellationToken);
    }

    // A trail of years is not held in memory.
    private async IAsyncEnumerable<AuditEntry> ReadAsync(TrailScope scope, long butFor, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await foreach (var entry in In(db, scope).Where(entry => entry.Id != butFor).AsAsyncEnumerable().WithCancellation(cancellationToken))
            yield return entry;
    }

    private static IQueryable<AuditEntry> In(TalentMarketDbContext db, TrailScope scope)
    {
        var found = db.AuditEntries;
        if (scope.Actor.Length > 0) found = found.Where(entry => EF.Functions.ILike(entry.Actor, Anywhere(scope.Actor), "\\"));
        if (scope.Action.Length > 0) found = found.Where(entry => entry.Action == scope.Action);
        if (scope.Subject.Length > 0) found = found.Where(entry => EF.Functions.ILike(entry.Subject, Anywhere(scope.Subject), "\\"));
        if (scope.From is { } from) found = found.Where(entry => entry.At >= Midnight(from));
        if (scope.To is { } to && to < DateOnly.MaxValue) found = found.Where(entry => entry.At < Midnight(to.AddDays(1)));
        if (scope.Outcome is { } outcome) found = found.Where(entry => entry.Outcome == outcome);
        return found.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id);
    }

    // What stands for any text in a pattern is itself here.
    private static string Anywhere(string text) =>
        $"%{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";

    private static DateTimeOffset Midnight(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
