using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.PayBands;

/// <summary>Percentile rows as their sources published them, beside each other, for the groups of a scope.</summary>
internal sealed class CutSeries(TalentMarketDbContext db, ReferenceCatalogue catalogue, DateOnly today)
{
    private const string Method = "Percentiles as each source published them; nothing is pooled or recomputed.";
    private readonly DisclosurePolicy policy = catalogue.PolicyFor(SourceClass.Cut, today);

    public async Task<PayBandSeries?> ReadAsync(
        MarketScope scope, IReadOnlyList<ChosenEdition> editions, CancellationToken cancellationToken)
    {
        // A cut knows nothing of these: whoever narrows to one asks for something no cut answers.
        if (editions.Count == 0 || !scope.Hubs.IsAll || !scope.Experience.IsAll || !scope.Employment.IsAll || !scope.Workplaces.IsAll
            || scope.GroupBy is BandDimension.Hub or BandDimension.Experience) return null;
        var surveys = editions.ToDictionary(chosen => chosen.Edition.Id, chosen => chosen.Survey);
        var cuts = LatestYearsOnly(scope, await MatchingAsync(scope, [.. surveys.Keys], cancellationToken), surveys);
        if (cuts.Count == 0) return null;
        var carried = false;
        var (left, old) = (0, 0);
        var bands = new List<(BandGroup Group, PayBand Band)>();
        foreach (var cut in cuts)
        {
            var group = GroupOf(scope.GroupBy, cut);
            var factor = catalogue.Rates.Factor(cut.Currency, scope.Currency, new DateOnly(cut.Year, 7, 1));
            if (factor is null)
            {
                left++;
                continue;
            }

            var ageing = AgeingNotice.PlanOf(scope, today)?.Of(cut.Element, new DateOnly(cut.Year, 7, 1));
            if (ageing is AgeingOutcome.Refused)
            {
                old++;
                continue;
            }

            carried |= factor.Value.CarriedFrom is not null;
            bands.Add((group, new PayBand
            {
                Key = group.Key,
                Label = group.Label,
                Detail = Detail(scope, cut, surveys[cut.EditionId]),
                SurveyCode = surveys[cut.EditionId].Code,
                Figures = DisclosureGate.Publish(
                    cut, scope.Currency, factor.Value.TargetPerSource * (ageing is AgeingOutcome.Aged by ? (decimal)by.Factor : 1m), policy),
            }));
        }

        return new PayBandSeries
        {
            Class = SourceClass.Cut,
            Bands = [.. bands
                .OrderBy(band => band.Group.Order).ThenBy(band => band.Group.OrderText, StringComparer.Ordinal)
                .ThenBy(band => band.Band.Detail, StringComparer.Ordinal)
                .Select(band => band.Band)],
            Sources = [.. cuts.Select(cut => cut.SourceId).Distinct().Select(id => catalogue.Sources[id])],
            Method = Method,
            Ageing = AgeingNotice.Of(scope, today) is { } aged ? $"{aged} Percentiles of a year count as true in its middle." : null,
            Notices = [.. Notices(scope, carried, left, old)],
        };
    }

    private async Task<List<PublishedCut>> MatchingAsync(MarketScope scope, long[] editions, CancellationToken cancellationToken)
    {
        var query = db.PublishedCuts.AsNoTracking()
            .Where(cut => editions.Contains(cut.EditionId) && (cut.Element == scope.Element || scope.GroupBy == BandDimension.Element));
        if (catalogue.JobsIn(scope) is { } jobs) query = query.Where(cut => cut.JobCode != null && jobs.Contains(cut.JobCode));
        else if (scope.GroupBy == BandDimension.Job) query = query.Where(cut => cut.JobCode != null);
        else if (scope.Titles.IsAll) query = query.Where(cut => false);
        var levels = scope.Levels.ToArray();
        if (levels.Length > 0) query = query.Where(cut => cut.Level != null && levels.Contains(cut.Level.Value));
        else if (scope.GroupBy != BandDimension.Level) query = query.Where(cut => cut.Level == null);
        var tiers = scope.Tiers.ToArray();
        if (tiers.Length > 0) query = query.Where(cut => cut.Tier != null && tiers.Contains(cut.Tier.Value));
        else if (scope.GroupBy != BandDimension.Tier) query = query.Where(cut => cut.EmployerGroup == null);
        var countries = scope.Countries.ToArray();
        if (countries.Length > 0) query = query.Where(cut => countries.Contains(cut.Country));
        var years = scope.Years.ToArray();
        if (years.Length > 0) query = query.Where(cut => years.Contains(cut.Year));
        var cuts = await query.ToListAsync(cancellationToken);
        return scope.Titles.IsAll ? cuts
            : [.. cuts.Where(cut => scope.Titles.Contains(cut.Title, StringComparer.OrdinalIgnoreCase))];
    }

    // Where years are not told apart, the newest says how it is now.
    private static List<PublishedCut> LatestYearsOnly(MarketScope scope, List<PublishedCut> cuts, Dictionary<long, Survey> surveys) =>
        scope.GroupBy == BandDimension.Year ? cuts
            : [.. cuts.GroupBy(cut => (surveys[cut.EditionId].Id, cut.Title, cut.Element, cut.Level, cut.EmployerGroup, cut.Country))
                .Select(same => same.MaxBy(cut => cut.Year)!)];

    private BandGroup GroupOf(BandDimension dimension, PublishedCut cut) => dimension switch
    {
        BandDimension.Level => cut.Level is { } level ? BandGroup.OfLevel(level, catalogue) : new BandGroup("all", "All levels", int.MaxValue - 1),
        BandDimension.Tier => cut.Tier is { } tier ? BandGroup.OfTier(tier)
            : cut.EmployerGroup is { } employers ? new BandGroup("other", Capitalised(employers), int.MaxValue - 1)
            : new BandGroup("all", "All employers", int.MaxValue),
        BandDimension.Year => BandGroup.Of(dimension, cut.Year.ToString(CultureInfo.InvariantCulture), catalogue),
        BandDimension.Job => BandGroup.Of(dimension, cut.JobCode, catalogue),
        BandDimension.Element => BandGroup.Of(dimension, Slug.Of(cut.Element), catalogue),
        _ => BandGroup.Of(BandDimension.None, "all", catalogue),
    };

    private static IEnumerable<string> Notices(MarketScope scope, bool carried, int left, int old)
    {
        if (old > 0) yield return FormattableString.Invariant($"{old:N0} rows are more than {AgeingPlan.LimitMonths} months older than the date that is aged to and are left out.");
        if (scope.Weighting == WeightingBasis.Organisations) yield return "Published percentiles keep the weighting of their source.";
        if (carried) yield return "Some years are converted at the last monthly mean on file.";
        if (left > 0) yield return FormattableString.Invariant($"{left:N0} rows have no exchange rate in their year and are left out.");
    }

    private static string Detail(MarketScope scope, PublishedCut cut, Survey survey) => string.Create(
        CultureInfo.InvariantCulture,
        $"{cut.Title}, {survey.Name}, {cut.Country}{(scope.GroupBy == BandDimension.Year ? "" : $" {cut.Year}")}");

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
