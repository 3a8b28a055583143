using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Facts;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Data.PayBands;

/// <summary>Published facts that are like for like with a scope: the same pay element of the same job, claims with their sources.</summary>
internal static class FactMarkers
{
    private const int MaximumMarkers = 60;

    public static async Task<IReadOnlyList<FactMarker>> ReadAsync(
        TalentMarketDbContext db, ReferenceCatalogue catalogue, MarketScope scope, CancellationToken cancellationToken)
    {
        // A fact is about an employer's job: without a job, or narrowed to what facts do not say, none is like for like.
        if (catalogue.JobsIn(scope) is not { } jobs || !scope.Hubs.IsAll || !scope.Experience.IsAll || !scope.Surveys.IsAll
            || !scope.Workplaces.IsAll || !scope.Titles.IsAll || !scope.Countries.IsAll || !scope.Employment.IsAll) return [];
        var query = db.PublishedFacts.AsNoTracking()
            .Where(fact => fact.Element == scope.Element && fact.Currency != null && fact.JobCode != null && jobs.Contains(fact.JobCode));
        var levels = scope.Levels.ToArray();
        if (levels.Length > 0) query = query.Where(fact => fact.Level != null && levels.Contains(fact.Level.Value));
        var tiers = scope.Tiers.ToArray();
        if (tiers.Length > 0) query = query.Where(fact => fact.Tier != null && tiers.Contains(fact.Tier.Value));
        int?[] years = [.. scope.Years.Select(year => (int?)year)];
        if (years.Length > 0) query = query.Where(fact => years.Contains(fact.Year));
        return Publish(catalogue, scope.Currency,
            await query.OrderByDescending(fact => fact.Year).ThenBy(fact => fact.Id).Take(MaximumMarkers).ToListAsync(cancellationToken));
    }

    /// <summary>The first fact of a metric, whatever its job.</summary>
    public static async Task<FactMarker?> OfMetricAsync(
        TalentMarketDbContext db, ReferenceCatalogue catalogue, string metric, Currency currency, CancellationToken cancellationToken)
    {
        var facts = await db.PublishedFacts.AsNoTracking()
            .Where(fact => fact.Metric == metric && fact.Currency != null).OrderBy(fact => fact.Id).Take(1).ToListAsync(cancellationToken);
        return Publish(catalogue, currency, facts).FirstOrDefault();
    }

    private static List<FactMarker> Publish(ReferenceCatalogue catalogue, Currency currency, IEnumerable<PublishedFact> facts) =>
        [.. from fact in facts
            let month = new DateOnly(fact.Year ?? 1, 7, 1)
            let factor = catalogue.Rates.Factor(fact.Currency!.Value, currency, month)
            where factor is not null
            select DisclosureGate.Publish(fact, catalogue.Sources[fact.SourceId], currency, factor.Value.TargetPerSource)];
}
