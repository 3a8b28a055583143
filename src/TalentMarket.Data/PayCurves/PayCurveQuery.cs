using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.PayCurves;

namespace TalentMarket.Data.PayCurves;

/// <summary>Answers a curve's scope from the store: the one way pages, API and exports come to a curve.</summary>
public sealed class PayCurveQuery(
    IDbContextFactory<TalentMarketDbContext> dbFactory, ReferenceCatalogues catalogues, PayObservationQuery observations, TimeProvider clock)
{
    /// <param name="scope">What is asked.</param>
    /// <param name="hasIntervals">Whether organisations are drawn again, which takes most of the time.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<PayCurveAnswer> AnswerAsync(PayCurveScope scope, bool hasIntervals, CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.CurrentAsync(cancellationToken);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var problems = catalogue.UnknownNames(scope.Market).ToList();
        await using var db = await dbFactory.CreateDbContextAsync(cancellationToken);
        var series = problems.Count > 0 ? [] : await SeriesAsync(scope, today, hasIntervals, cancellationToken);
        if (problems.Count == 0 && PackageClaim.Concerns(scope)
            && await FactMarkers.OfMetricAsync(db, catalogue, PackageClaim.Metric, scope.Market.Currency, cancellationToken) is { } claim)
        {
            var people = await PeopleOfClaimAsync(scope.Market, cancellationToken);
            series = [.. series.Select(one => people.FirstOrDefault(observed => observed.Class == one.Class) is { } meant
                ? one with { ClaimCheck = PayCurveEstimate.Check(meant, claim, scope.Market.Currency, today) }
                : one)];
        }

        return new PayCurveAnswer
        {
            Scope = scope,
            MarketVersion = catalogue.MarketVersion,
            AsOf = scope.Market.AsOf ?? today,
            Series = series,
            Markers = problems.Count > 0 ? [] : await FactMarkers.ReadAsync(db, catalogue, scope.Market, cancellationToken),
            Problems = problems,
        };
    }

    // The jobs a claim speaks of are one group of its own, whichever of them the page is about.
    private Task<IReadOnlyList<ObservedSeries>> PeopleOfClaimAsync(MarketScope market, CancellationToken cancellationToken) =>
        observations.ReadAsync(market with { Jobs = Selection.Of(PackageClaim.Jobs) }, EditionChoice.Latest, cancellationToken);

    private async Task<IReadOnlyList<TieredPayCurve>> SeriesAsync(
        PayCurveScope scope, DateOnly today, bool hasIntervals, CancellationToken cancellationToken)
    {
        var found = new List<TieredPayCurve>();
        foreach (var observed in await observations.ReadAsync(scope.Market, EditionChoice.Latest, cancellationToken))
        {
            var series = IsAnswered(observed, scope.Market)
                ? PayCurveEstimate.Of(observed, scope, today, hasIntervals)
                : OneValueOnly(observed);
            // Unless classes are asked for, the best that can be shown answers alone.
            if (scope.Market.Classes.IsAll && series.HasCurves) return [series];
            found.Add(series);
        }

        return scope.Market.Classes.IsAll ? [.. found.Take(1)] : found;
    }

    private static bool IsAnswered(ObservedSeries observed, MarketScope market) =>
        observed.Policy.MinimumOrganisations == 0 || market.HasOneValuePerDimension;

    private static TieredPayCurve OneValueOnly(ObservedSeries observed) => new()
    {
        Class = observed.Class,
        Curves = [],
        People = observed.Count(0),
        Excluded = [],
        Sources = observed.Sources,
        Notices = ["Choose one value for each filter: several values of one filter are not yet answered from protected rows."],
    };
}
