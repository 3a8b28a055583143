using TalentMarket.Data.Market;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics.Intervals;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.PayBands;

/// <summary>How far the medians of two answers lie apart, group by group, with intervals from the people behind both.</summary>
public sealed class BandDifferenceQuery(PayObservationQuery observations, ReferenceCatalogues catalogues)
{
    /// <summary>For each group that both answers show once, of the same source class: figures of two classes are not like for like.</summary>
    public async Task<IReadOnlyList<BandDifference>> ReadAsync(PayBandAnswer first, PayBandAnswer second, CancellationToken cancellationToken)
    {
        if (first.Series is not [var one, ..] || second.Series is not [var other, ..] || one.Class != other.Class) return [];
        var both = Shown(one).Join(Shown(other), band => band.Key, band => band.Key, (low, high) => (low.Key, First: low.Figures, Second: high.Figures)).ToList();
        if (both.Count == 0) return [];
        var samples = one.Class == SourceClass.Cut ? [] : await SamplesAsync(first, one.Class, cancellationToken);
        var others = one.Class == SourceClass.Cut ? [] : await SamplesAsync(second, one.Class, cancellationToken);
        var query = new ScopeComparison(first.Scope, second.Scope).Query;
        return [.. both.Select(band => DisclosureGate.Publish(band.Key, band.First, band.Second,
            samples.TryGetValue(band.Key, out var low) && others.TryGetValue(band.Key, out var high)
                ? MedianRatioInterval.Of(low, high, BandEstimate.Level, $"{query} {band.Key}")
                : new QuantileInterval.NotAvailable())).OfType<BandDifference>()];
    }

    private static IEnumerable<(string Key, PublishedFigures Figures)> Shown(PayBandSeries series) => series.Bands
        .GroupBy(band => band.Key).Where(same => same.Count() == 1)
        .Select(same => (same.Key, Figures: same.Single().Figures as PublishedFigures))
        .Where(band => band.Figures is not null).Select(band => (band.Key, band.Figures!));

    private async Task<Dictionary<string, ClusteredSample>> SamplesAsync(PayBandAnswer answer, SourceClass sourceClass, CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.CurrentAsync(cancellationToken);
        var scope = answer.Scope with { Classes = Selection.Of(sourceClass) };
        return (await observations.ReadAsync(scope, EditionChoice.Latest, cancellationToken))
            .SelectMany(series => ObservedGroup.Of(series.People, scope, AgeingNotice.PlanOf(scope, answer.AsOf), catalogue))
            .ToDictionary(group => group.Group.Key, group => group.Sample);
    }
}
