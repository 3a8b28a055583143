using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.PayCurves;

/// <summary>From the people of a class to the curves that may be shown of them.</summary>
public static class PayCurveEstimate
{
    /// <param name="series">The people of the scope's market, whatever their doctorate.</param>
    /// <param name="scope">What is asked.</param>
    /// <param name="today">The day disclosure compares dates with.</param>
    /// <param name="hasIntervals">Whether to draw organisations again, which takes most of the time.</param>
    public static TieredPayCurve Of(ObservedSeries series, PayCurveScope scope, DateOnly today, bool hasIntervals)
    {
        var excluded = new List<ExcludedRows>(series.Excluded);
        var people = series.People;
        Keep(person => CurveRow.IsChosen(person, scope.Phd), scope.Phd == PhdChoice.Held
            ? "are of people without a doctorate, or do not say" : "are of people with a doctorate, or do not say");
        Keep(person => CurveRow.YearsOf(person, scope.Clock) is not null,
            scope.Clock == ExperienceClock.Career ? "do not say the years of the career" : "do not say the years on frontier systems");
        var namesTiers = people.Any(person => person.Tier is not null);
        Keep(person => !namesTiers || IsDrawn(person.Tier), "are of another tier or of none");
        Keep(person => CurveRow.Of(person, scope.Market.Element, scope.Clock) is not null,
            $"do not say all parts of {scope.Market.Element.Label().ToLowerInvariant()}");

        return new TieredPayCurve
        {
            Class = series.Class,
            Curves = [.. (namesTiers ? PayCurveScope.Tiers.Select(tier => (TalentTier?)tier) : [null]).Select(tier => new TierCurve(tier,
                Figures(people.Where(person => person.Tier == tier), $"{PayCurveScopeQuery.Write(scope)} {series.Class} {tier}")))],
            People = series.Count(people.Count),
            Excluded = excluded,
            Sources = series.Sources,
            Notices = series.Notices,
        };

        CurveFigures Figures(IEnumerable<PayObservation> ofTier, string query)
        {
            var rows = ofTier.Select(person => CurveRow.Of(person, scope.Market.Element, scope.Clock)!).ToList();
            var fit = rows.Count == 0 ? null : CurveFit.Of(CurveBins.Of(rows, behind => DisclosureGate.IsPublishable(behind, series.Policy, today)));
            var uncertainty = fit is null || !hasIntervals ? null : CurveUncertainty.Of(fit, query);
            return DisclosureGate.Publish(fit, uncertainty, hasIntervals ? "too few organisations to draw again" : "", scope.Market.Currency, series.Policy, today);
        }

        void Keep(Func<PayObservation, bool> isKept, string reason)
        {
            var kept = people.Where(isKept).ToList();
            if (kept.Count < people.Count) excluded.Add(ExcludedRows.Banded(reason, people.Count - kept.Count, series.Policy.PeopleBandWidth));
            people = kept;
        }
    }

    /// <summary>A package claim against the people it speaks of.</summary>
    /// <param name="series">People of <see cref="PackageClaim.Jobs"/>.</param>
    /// <param name="claim">In the given currency.</param>
    /// <param name="currency">That of the people's pay.</param>
    /// <param name="today">The day disclosure compares dates with.</param>
    public static PackageClaimCheck Check(ObservedSeries series, FactMarker claim, Currency currency, DateOnly today) =>
        DisclosureGate.Publish(PackageSample.Of(series.People, $"{PackageClaim.Metric} {series.Class}"), claim, currency, series.Policy, today);

    private static bool IsDrawn(TalentTier? tier) => tier is { } known && PayCurveScope.Tiers.Contains(known);
}
