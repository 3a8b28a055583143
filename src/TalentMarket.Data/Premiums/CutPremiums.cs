using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Premiums;

/// <summary>Published percentile rows of both sides of a comparison of jobs or titles.</summary>
internal static class CutPremiums
{
    public static async Task<PremiumEstimates?> ReadAsync(
        TalentMarketDbContext db, ReferenceCatalogue catalogue, PremiumComparison comparison, DateOnly today, CancellationToken cancellationToken)
    {
        var (scope, rows) = (comparison.Scope, comparison.Rows);
        // A cut knows nothing of these, and only jobs and titles have rows of their own.
        if (scope.Kind != PremiumKind.Job || !rows.Hubs.IsAll || !rows.Experience.IsAll || !rows.Employment.IsAll || !rows.Workplaces.IsAll) return null;
        var editions = (await ChosenEdition.ForAsync(db, rows, rows.AsOf ?? today, cancellationToken))
            .Where(chosen => chosen.Survey.SourceClass == SourceClass.Cut).Select(chosen => chosen.Edition.Id).ToArray();
        var query = db.PublishedCuts.AsNoTracking().Where(cut => editions.Contains(cut.EditionId) && cut.Element == rows.Element);
        var levels = rows.Levels.ToArray();
        query = levels.Length > 0 ? query.Where(cut => cut.Level != null && levels.Contains(cut.Level.Value)) : query.Where(cut => cut.Level == null);
        var tiers = rows.Tiers.ToArray();
        query = tiers.Length > 0 ? query.Where(cut => cut.Tier != null && tiers.Contains(cut.Tier.Value)) : query.Where(cut => cut.EmployerGroup == null);
        var countries = rows.Countries.ToArray();
        if (countries.Length > 0) query = query.Where(cut => countries.Contains(cut.Country));
        var years = rows.Years.ToArray();
        if (years.Length > 0) query = query.Where(cut => years.Contains(cut.Year));
        var cuts = await query.OrderBy(cut => cut.Id).ToListAsync(cancellationToken);
        return CutPremium.Of([.. cuts.Where(IsTreated)], [.. cuts.Where(IsControl)], catalogue.PolicyFor(SourceClass.Cut, today), catalogue.Sources);

        bool IsTreated(PublishedCut cut) => scope.Market.Titles.IsAll
            ? cut.JobCode is { } job && scope.Market.Jobs.Contains(job)
            : scope.Market.Titles.Contains(cut.Title, StringComparer.OrdinalIgnoreCase);
        bool IsControl(PublishedCut cut) => scope.Market.Titles.IsAll
            ? cut.JobCode == scope.Over
            : string.Equals(cut.Title, scope.Over, StringComparison.OrdinalIgnoreCase);
    }
}
