using System.Globalization;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Statistics.Intervals;

namespace TalentMarket.Data.PayBands;

/// <summary>The people of one band with the pay and the weight each counts with. Raw: what is made of it passes through the gate.</summary>
internal sealed record ObservedGroup(BandGroup Group, IReadOnlyList<(PayObservation Person, double Pay)> Rows, WeightingBasis Weighting)
{
    /// <summary>People divided as the bands of a scope are; whoever's pay of the element is not known, or too old to be aged, is in none,
    /// nor is who works nowhere known where organisations are weighed.</summary>
    public static IReadOnlyList<ObservedGroup> Of(
        IReadOnlyList<PayObservation> people, MarketScope scope, AgeingPlan? ageing, ReferenceCatalogue catalogue)
    {
        var elements = scope.GroupBy == BandDimension.Element ? Enum.GetValues<PayElement>() : [scope.Element];
        var rows =
            from element in elements
            from person in people
            where scope.Weighting == WeightingBasis.Incumbents || person.OrganisationId is not null
            let pay = PayOf(person, element, ageing)
            where pay is not null
            group (person, pay.Value) by StoredKey(person, scope.GroupBy, element);
        return [.. rows.Select(group => new ObservedGroup(BandGroup.Of(scope.GroupBy, group.Key, catalogue), [.. group], scope.Weighting))];
    }

    public ClusteredSample Sample => ClusteredSample.Of(Rows.Zip(Weights, (row, weight) => (row.Pay, weight, row.Person.OrganisationId)));

    /// <summary>The raw statistics of the group, percentiles by its weighting.</summary>
    public PayCell Cell
    {
        get
        {
            var sample = Sample;
            var percentiles = PayDistribution.Probabilities.Select(probability => (decimal)sample.Quantile(probability)).ToList();
            return new PayCell(
                Contributors.Of(Rows.Select(row => (row.Person.OrganisationId, row.Pay, row.Person.EffectiveDate))),
                new PayDistribution(percentiles[0], percentiles[1], percentiles[2], percentiles[3], percentiles[4]));
        }
    }

    private IReadOnlyList<double> Weights => Weighting == WeightingBasis.Organisations
        ? Domain.Statistics.Weights.OnePerOrganisation([.. Rows.Select(row => row.Person.OrganisationId!.Value)])
        : [.. Enumerable.Repeat(1.0, Rows.Count)];

    private static double? PayOf(PayObservation person, PayElement element, AgeingPlan? ageing) => ageing?.Of(element, person.EffectiveDate) switch
    {
        AgeingOutcome.Aged aged => person.Pay(element) * aged.Factor,
        AgeingOutcome.Refused => null,
        _ => person.Pay(element),
    };

    // As PayRecordFilter.KeyOf writes them.
    private static string? StoredKey(PayObservation person, BandDimension dimension, PayElement element) => dimension switch
    {
        BandDimension.Level => Number((short?)person.Level),
        BandDimension.Experience => person.CareerYears is { } years
            ? ExperienceBand.All.Where(band => years >= band.FromYears && !(years >= band.BelowYears)).Select(band => band.Code).FirstOrDefault() : null,
        BandDimension.Tier => Number((short?)person.Tier),
        BandDimension.Hub => person.HubCode,
        BandDimension.Year => Number((short)person.EffectiveDate.Year),
        BandDimension.Job => person.JobCode,
        BandDimension.None => "all",
        BandDimension.Element => Slug.Of(element),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a dimension."),
    };

    private static string? Number(short? value) => value?.ToString(CultureInfo.InvariantCulture);
}
