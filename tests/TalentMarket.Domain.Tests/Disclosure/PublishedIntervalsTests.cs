using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Statistics.Intervals;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Disclosure;

public sealed class PublishedIntervalsTests
{
    private static readonly DateOnly Today = new(2026, 6, 15);

    // 40 people of eight organisations, 101,230 to 140,230 in steps of 1,000.
    private static ClusteredSample Sample { get; } = ClusteredSample.Of(Enumerable.Range(1, 40).Select(i => (100_230.0 + 1000 * i, 1.0, (long?)(i % 8))));

    [Fact]
    public void Ends_are_rounded_as_the_figures_are()
    {
        var estimate = Publish(Protected(organisations: 10), Found(114_567, 127_449));

        var median = estimate.P50.ShouldBeOfType<ShownInterval>();
        // Three significant digits.
        (median.Low, median.High).ShouldBe((new Money(115_000, Currency.Usd), new Money(127_000, Currency.Usd)));
    }

    [Fact]
    public void Ends_beside_exact_figures_are_whole()
    {
        var policy = Open();
        var median = DisclosureGate.Publish(SourceClass.Open, "L3", Protected(organisations: 10), Sample, [.. Enumerable.Repeat<QuantileInterval>(Found(114_567.5, 127_449.2), 5)], policy)
            .P50.ShouldBeOfType<ShownInterval>();

        (median.Low.Amount, median.High.Amount).ShouldBe((114_568m, 127_449m));
    }

    [Theory]
    [InlineData(101_230, 127_000)]
    [InlineData(90_000, 127_000)]
    [InlineData(110_000, 140_230)]
    [InlineData(110_000, 150_000)]
    public void No_interval_ends_at_the_lowest_or_highest_pay_or_beyond(double low, double high) =>
        Publish(Protected(organisations: 10), Found(low, high)).P50.ShouldBeOfType<UnavailableInterval>();

    [Fact]
    public void What_is_not_shown_has_no_interval()
    {
        // Eight organisations: quartiles are shown and tails are not.
        var estimate = Publish(Protected(organisations: 8), Found(110_000, 130_000));

        estimate.P10.ShouldBeOfType<UnavailableInterval>();
        estimate.P90.ShouldBeOfType<UnavailableInterval>();
        estimate.Percentiles.Count(interval => interval is ShownInterval).ShouldBe(3);
    }

    [Theory]
    // The median is 120,730: 5, 8 and 25 % of it.
    [InlineData(6_036, Reliability.Precise)]
    [InlineData(9_658, Reliability.Reasonable)]
    [InlineData(30_182, Reliability.Unreliable)]
    public void The_word_is_that_of_the_median_s_error(double error, Reliability expected) =>
        Publish(Protected(organisations: 10), new QuantileInterval.Found(110_000, 130_000, error, .95, IntervalMethod.Woodruff)).Reliability.ShouldBe(expected);

    [Fact]
    public void Without_an_interval_nothing_vouches_for_a_median() =>
        Publish(Protected(organisations: 10), new QuantileInterval.NotAvailable()).ShouldSatisfyAllConditions(
            estimate => estimate.Reliability.ShouldBe(Reliability.Unreliable),
            estimate => estimate.Percentiles.ShouldAllBe(interval => interval is UnavailableInterval));

    private static BandEstimate Publish(PublishedFigures figures, QuantileInterval interval) =>
        DisclosureGate.Publish(SourceClass.Illustrative, "L3", figures, Sample, [.. Enumerable.Repeat(interval, 5)], Policy);

    private static QuantileInterval.Found Found(double low, double high) => new(low, high, 1000, .95, IntervalMethod.BootstrapCorrected);

    private static PublishedFigures Protected(int organisations) => DisclosureGate.Publish(
        new PayCell(
            new Contributors
            {
                People = 40, Organisations = organisations, LargestOrganisationPeople = 5, LargestOrganisationPay = 1, TotalPay = 100, AllEqual = false,
                EarliestEffectiveDate = new(2025, 1, 1), LatestEffectiveDate = new(2025, 1, 1),
            },
            new PayDistribution(105_000, 110_000, 120_730, 130_000, 136_000)),
        Currency.Usd, Policy, Today).ShouldBeOfType<PublishedFigures>();

    private static DisclosurePolicy Policy { get; } = PolicyOf(significantDigits: 3);

    private static DisclosurePolicy Open() => PolicyOf(significantDigits: 0);

    private static DisclosurePolicy PolicyOf(int significantDigits) => new()
    {
        SourceClass = SourceClass.Illustrative, EffectiveFrom = new(2020, 1, 1), MinimumOrganisations = 5, MinimumPeople = 5,
        MinimumTailOrganisations = 10, MinimumTailPeople = 10, MaximumOrganisationSharePercent = 25, MinimumAgeMonths = 3,
        WithholdWhenAllEqual = true, SignificantDigits = significantDigits, PeopleBandWidth = 5, SourceId = 1,
    };
}
