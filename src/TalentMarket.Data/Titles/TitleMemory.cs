using Microsoft.EntityFrameworkCore;

namespace TalentMarket.Data.Titles;

/// <summary>Keeps what was thought about titles until a known title changes.</summary>
public sealed class TitleMemory
{
    private volatile KnownTitles? latest;

    internal async Task<KnownTitles> CurrentAsync(TalentMarketDbContext db, CancellationToken cancellationToken)
    {
        var aliases = await db.JobTitleAliases.ToDictionaryAsync(alias => alias.NormalisedTitle, alias => alias.JobCode, StringComparer.Ordinal, cancellationToken);
        return latest is { } known && known.IsOf(aliases) ? known : latest = new KnownTitles(aliases);
    }
}
