using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Premiums;

namespace TalentMarket.Data.Premiums;

/// <summary>What was published about a premium, in per cent, each with its source.</summary>
internal static class PremiumClaims
{
    public static async Task<IReadOnlyList<PremiumClaim>> ReadAsync(
        TalentMarketDbContext db, ReferenceCatalogue catalogue, PremiumKind kind, CancellationToken cancellationToken)
    {
        string[] metrics = kind switch
        {
            PremiumKind.Ai => ["AI premium over non-AI peers", "AI skills wage premium", "AI job family pay range premium"],
            PremiumKind.AiProductManager => ["AI PM premium over PM"],
            _ => [],
        };
        if (metrics.Length == 0) return [];
        var facts = await db.PublishedFacts.AsNoTracking()
            .Where(fact => metrics.Contains(fact.Metric) && fact.Unit == "percent")
            .OrderByDescending(fact => fact.Year).ThenBy(fact => fact.Id)
            .ToListAsync(cancellationToken);
        return [.. facts.Select(fact => DisclosureGate.PublishPercent(fact, catalogue.Sources[fact.SourceId])).OfType<PremiumClaim>()];
    }
}
