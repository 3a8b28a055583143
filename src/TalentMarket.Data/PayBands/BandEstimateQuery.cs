using TalentMarket.Data.Market;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics.Intervals;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.PayBands;

/// <summary>Intervals of the bands of an answer, from the people behind them. Slow beside the bands themselves: read after them.</summary>
public sealed class BandEstimateQuery(PayObservationQuery observations, ReferenceCatalogues catalogues)
{
    /// <summary>One for each band whose figures are shown; published percentiles have no people to draw from.</summary>
    public async Task<IReadOnlyList<BandEstimate>> ReadAsync(PayBandAnswer answer, CancellationToken cancellationToken)
    {
        var shown = answer.Series.Where(series => series.Class != SourceClass.Cut)
            .SelectMany(series => series.Bands, (series, band) => (series.Class, band.Key, Figures: band.Figures as PublishedFigures))
            .Where(band => band.Figures is not null)
            .ToDictionary(band => (band.Class, band.Key), band => band.Figures!);
        if (shown.Count == 0) return [];
        var catalogue = await catalogues.CurrentAsync(cancellationToken);
        var scope = answer.Scope with { Classes = Selection.Of(shown.Keys.Select(key => key.Class).Distinct()) };
        var estimates = new List<BandEstimate>();
        foreach (var series in await observations.ReadAsync(scope, EditionChoice.Latest, cancellationToken))
            foreach (var group in ObservedGroup.Of(series.People, scope, AgeingNotice.PlanOf(scope, answer.AsOf), catalogue))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!shown.TryGetValue((series.Class, group.Group.Key), out var figures)) continue;
                var sample = group.Sample;
                var query = $"{ScopeQuery.Write(answer.Scope)} {Slug.Of(series.Class)} {group.Group.Key}";
                var intervals = IntervalChoice.Of(sample, PayDistribution.Probabilities, BandEstimate.Level, query);
                estimates.Add(DisclosureGate.Publish(series.Class, group.Group.Key, figures, sample, intervals, series.Policy));
            }

        return estimates;
    }
}
