using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Trail;

/// <summary>Computes the chain over the trail again, outside the database that keeps it.</summary>
internal static class TrailChain
{
    public static async Task<TrailVerdict> CheckAsync(TalentMarketDbContext db, KeptLink? kept, CancellationToken cancellationToken)
    {
        var links =
            from link in db.AuditLinks.AsNoTracking()
            join of in db.AuditEntries on link.EntryId equals of.Id into found
            from entry in found.DefaultIfEmpty()
            orderby link.Number
            select new { Link = link, Entry = entry };
        var check = new TrailCheck(kept);
        await foreach (var row in links.AsAsyncEnumerable().WithCancellation(cancellationToken))
            if (check.Follow(row.Link, row.Entry) is { } broken) return broken;
        return check.Close(await db.AuditEntries.Where(entry => !db.AuditLinks.Any(link => link.EntryId == entry.Id))
            .OrderBy(entry => entry.Id).Select(entry => (long?)entry.Id).FirstOrDefaultAsync(cancellationToken));
    }
}
