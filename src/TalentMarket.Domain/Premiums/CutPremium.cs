using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Premiums;

/// <summary>A premium of one job over another from percentile rows as a source published them: the ratio of both medians, year by year.
/// Nothing else can be estimated from rows that say nothing of single people.</summary>
public static class CutPremium
{
    private const string NoPeople = "Not estimated: a published percentile row says nothing of single people.";

    /// <summary>Null where no source has a row of both sides for one year, level and country.</summary>
    /// <param name="treated">Rows of those with the premium.</param>
    /// <param name="controls">Rows of those they are compared with.</param>
    public static PremiumEstimates? Of(
        IReadOnlyList<PublishedCut> treated, IReadOnlyList<PublishedCut> controls, DisclosurePolicy policy, IReadOnlyDictionary<long, SourceReference> sources)
    {
        // Of what the same source says for the same market the longest series answers; of several titles of a job the one with most people.
        var pairs = Largest(treated)
            .Join(Largest(controls), KeyAndYear, KeyAndYear, (with, without) => (With: with, Without: without))
            .GroupBy(pair => Key(pair.With))
            .OrderByDescending(series => series.Count()).ThenByDescending(series => series.Sum(pair => (long)pair.With.Incumbents)).ThenBy(series => series.Key.ToString(), StringComparer.Ordinal)
            .FirstOrDefault()?.OrderBy(pair => pair.With.Year).ToList();
        if (pairs is null) return null;
        var waves = pairs.Select(pair => new PremiumWave
        {
            Label = pair.With.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Year = pair.With.Year,
            Raw = DisclosureGate.PublishRatio(pair.With, pair.Without, policy),
            Matched = DisclosureGate.Refuse(NoPeople),
            TopRatio = null,
        }).ToList();
        var shown = waves.Where(wave => wave.Raw is PublishedPremium).ToList();
        var (last, element) = (waves[^1], pairs[^1].With.Element);
        return new PremiumEstimates
        {
            Class = SourceClass.Cut,
            Policy = policy,
            Wave = last.Label,
            Ladder =
            [
                new PremiumRung { Estimator = PremiumEstimator.RawMedians, Element = element, Figures = last.Raw },
                .. new[] { PremiumEstimator.Matched, PremiumEstimator.SameOrganisation, PremiumEstimator.AdjustedWithoutLevel, PremiumEstimator.AdjustedWithLevel, PremiumEstimator.DoublyRobust }
                    .Select(estimator => new PremiumRung { Estimator = estimator, Element = element, Figures = DisclosureGate.Refuse(NoPeople) }),
            ],
            Waves = waves,
            Trend = PremiumTrend.Of([.. shown.Select(wave => wave.Year)], [.. shown.Select(wave => (double)((PublishedPremium)wave.Raw).Percent)], interaction: null),
            IsOneStratum = true,
            Sources = [sources[pairs[^1].With.SourceId]],
        };
    }

    private static IEnumerable<PublishedCut> Largest(IEnumerable<PublishedCut> cuts) =>
        cuts.GroupBy(KeyAndYear).Select(same => same.OrderByDescending(cut => cut.Incumbents).ThenBy(cut => cut.Id).First());

    private static (long, object?, string?, string, string) Key(PublishedCut cut) => (cut.EditionId, cut.Level, cut.EmployerGroup, cut.Country, cut.Currency.Code);

    private static ((long, object?, string?, string, string), int) KeyAndYear(PublishedCut cut) => (Key(cut), cut.Year);
}
