using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Data.Deals;

/// <summary>What became new or different about the deals on file; who did it is the trail's to say.</summary>
public sealed class DealUpdates(IDbContextFactory<TalentMarketDbContext> contexts)
{
    /// <summary>The changes after one, of certain deals, the last first.</summary>
    public async Task<IReadOnlyList<DealUpdate>> SinceAsync(IReadOnlyCollection<long> deals, long change, int most, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.DealChanges.AsNoTracking().Where(known => known.Id > change && deals.Contains(known.DealId))
            .OrderByDescending(known => known.Id).Take(most)
            .Select(known => new DealUpdate(known.Id, known.DealId, known.At, known.Subject, known.SubjectId, known.Field, known.Before, known.After))
            .ToListAsync(cancellationToken);
    }
}
