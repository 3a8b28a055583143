using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>The percentile rows of a set of editions that readers find by a job: of each group of people the newest year.</summary>
internal sealed class EffectCuts(TalentMarketDbContext db, ReferenceCatalogue catalogue, MarketScope scope, DateOnly today)
{
    private readonly DisclosurePolicy policy = catalogue.PolicyFor(SourceClass.Cut, today);

    /// <summary>By title and country, and the words of the level; no level is all of them.</summary>
    public async Task<Dictionary<(string Job, string? Level), BandFigures>> ReadAsync(IReadOnlyList<ChosenEdition> editions, CancellationToken cancellationToken)
    {
        var ids = editions.Select(chosen => chosen.Edition.Id).ToArray();
        var cuts = await db.PublishedCuts.AsNoTracking()
            .Where(cut => ids.Contains(cut.EditionId) && cut.JobCode != null && cut.EmployerGroup == null && cut.Element == scope.Element)
            .ToListAsync(cancellationToken);
        return cuts.GroupBy(cut => (Job: $"{cut.Title}, {cut.Country}", Level: cut.Level is { } level ? BandGroup.OfLevel(level, catalogue).Label : null))
            .ToDictionary(group => group.Key, group => Published(group.MaxBy(cut => cut.Year)!));
    }

    private BandFigures Published(PublishedCut cut) =>
        catalogue.Rates.Factor(cut.Currency, scope.Currency, new DateOnly(cut.Year, 7, 1)) is { } factor
            ? DisclosureGate.Publish(cut, scope.Currency, factor.TargetPerSource, policy)
            : DisclosureGate.NoData();
}
