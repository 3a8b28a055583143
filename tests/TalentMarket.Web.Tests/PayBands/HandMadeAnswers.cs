using TalentMarket.Data.Market;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Sources;
using TalentMarket.Domain.Statistics.Intervals;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Tests.PayBands;

/// <summary>Answers made by hand, each figure through the gate as everywhere.</summary>
internal static class HandMadeAnswers
{
    public static readonly DateOnly Today = new(2026, 6, 15);
    private static readonly DateOnly Effective = new(2026, 1, 15);
    private static readonly SourceReference Source = new("A survey", "Example", "https://example.org", "CC0 1.0", SourceGrade.Primary, Effective, "Only an example.");

    public static MarketScope Scope { get; } = new() { Jobs = new Selection<string>(["ml-engineer"]) };

    public static ReferenceCatalogue Catalogue { get; } = new()
    {
        MarketVersion = 7,
        Families = [new JobFamily { Code = "engineering", Title = "Engineering", SortOrder = 1, EffectiveFrom = Effective, SourceId = 1 }],
        Jobs =
        [
            new Job
            {
                Code = "ml-engineer", FamilyCode = "engineering", Title = "ML engineer", Description = "", SocCode = "", IscoCode = "",
                IsAi = true, SortOrder = 1, EffectiveFrom = Effective, SourceId = 1,
            },
        ],
        Levels = [],
        Hubs = [],
        Surveys = [],
        Policies = [Policy(SourceClass.Open, 0), Policy(SourceClass.Cut, 0), Policy(SourceClass.Illustrative, 5)],
        Sources = new Dictionary<long, SourceReference> { [1] = Source },
        Rates = new ExchangeRates([]),
    };

    public static PayBand Published(string key, decimal median, SourceClass sourceClass = SourceClass.Open) => Band(key, sourceClass, Cell(20, median));

    public static PayBand Withheld(string key) => new()
    {
        Key = key,
        Label = key,
        Figures = DisclosureGate.Withhold(new PublishableParent(Scope with { GroupBy = BandDimension.None }, "all levels")),
    };

    public static PayBand TooFewForTails(string key) => Band(key, SourceClass.Illustrative, Cell(9, 100_000m));

    public static PayBandAnswer Answer(SourceClass sourceClass, params IReadOnlyList<PayBand> bands) => new()
    {
        Scope = Scope,
        MarketVersion = 7,
        AsOf = Today,
        Series = bands.Count == 0 ? [] :
            [new PayBandSeries { Class = sourceClass, Bands = bands, Sources = [Source], Method = "By hand.", Notices = ["One thing to know."] }],
        Markers = [],
        Problems = [],
    };

    /// <summary>The interval of the median of a published band, and of nothing else.</summary>
    public static BandEstimate Estimate(PayBand band, double low, double high) => DisclosureGate.Publish(
        SourceClass.Open, band.Key, (PublishedFigures)band.Figures, ClusteredSample.Of([(low / 2, 1, null), (low, 1, null), (2 * high, 1, null)]),
        [None, None, new QuantileInterval.Found(low, high, low / 15, BandEstimate.Level, IntervalMethod.OrderStatistics), None, None],
        Catalogue.PolicyFor(SourceClass.Open, Today));

    private static QuantileInterval None => new QuantileInterval.NotAvailable();

    private static PayBand Band(string key, SourceClass sourceClass, PayCell cell) => new()
    {
        Key = key, Label = key, Figures = DisclosureGate.Publish(cell, Currency.Usd, Catalogue.PolicyFor(sourceClass, Today), Today),
    };

    private static PayCell Cell(int people, decimal median) => new(
        new Contributors
        {
            People = people, Organisations = people, LargestOrganisationPeople = 1, LargestOrganisationPay = median, TotalPay = people * median,
            AllEqual = false, EarliestEffectiveDate = Effective, LatestEffectiveDate = Effective,
        },
        new PayDistribution(median * 0.5m, median * 0.8m, median, median * 1.2m, median * 1.5m));

    private static DisclosurePolicy Policy(SourceClass sourceClass, int organisations) => new()
    {
        SourceClass = sourceClass, EffectiveFrom = new DateOnly(2020, 1, 1), MinimumOrganisations = organisations, MinimumPeople = 5,
        MinimumTailOrganisations = 2 * organisations, MinimumTailPeople = 2 * organisations, MaximumOrganisationSharePercent = organisations == 0 ? 100 : 25,
        MinimumAgeMonths = organisations == 0 ? 0 : 3, WithholdWhenAllEqual = organisations > 0, SignificantDigits = organisations == 0 ? 0 : 3,
        PeopleBandWidth = organisations == 0 ? 1 : 5, SourceId = 1,
    };
}
