using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Trail;

/// <summary>What happens at the doors: files that are taken away, and people who are turned back.</summary>
public sealed class DoorTrail(IDbContextFactory<TalentMarketDbContext> contexts, TimeProvider clock)
{
    /// <summary>Stands in the trail before the caller has any of it.</summary>
    public Task ExportedAsync(Caller caller, string file, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ExportFigures);
        return RecordAsync(AuditEntry.By(caller, clock.GetUtcNow(), "exported", file), cancellationToken);
    }

    public Task TurnedBackAsync(Caller caller, string door, Permission? needed, CancellationToken cancellationToken) => RecordAsync(new AuditEntry
    {
        At = clock.GetUtcNow(), Actor = caller.Name, Origin = caller.Origin, Action = "was turned back", Subject = door,
        After = needed is null ? null : $"takes {needed}", Outcome = Outcome.Refused,
    }, cancellationToken);

    private async Task RecordAsync(AuditEntry entry, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.Record(entry);
        await db.SaveChangesAsync(cancellationToken);
    }
}
