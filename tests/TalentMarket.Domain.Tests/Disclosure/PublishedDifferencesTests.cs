using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics.Intervals;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Disclosure;

public sealed class PublishedDifferencesTests
{
    [Fact]
    public void A_difference_is_that_of_the_medians_as_they_are_shown()
    {
        // 123,456 and 98,765 are shown as 123,000 and 98,800: 123,000 ÷ 98,800 − 1 = 24.5 %, and 25.0 % between the hidden ones.
        var difference = DisclosureGate.Publish("L3", Figures(98_765), Figures(123_456), Ratio(1.1004, 1.3996)).ShouldNotBeNull();

        difference.Rate.ShouldBe(.245m);
        difference.Interval.ShouldBe((.100m, .400m));
        difference.IsShown.ShouldBeTrue();
    }

    [Theory]
    [InlineData(.9, 1.2, false)]
    [InlineData(.8, .95, true)]
    public void It_is_shown_where_its_interval_leaves_nothing_out_but_no_difference(double low, double high, bool isShown) =>
        DisclosureGate.Publish("L3", Figures(100_000), Figures(101_000), Ratio(low, high)).ShouldNotBeNull().IsShown.ShouldBe(isShown);

    [Fact]
    public void Without_an_interval_nothing_is_shown_but_the_medians() =>
        DisclosureGate.Publish("L3", Figures(100_000), Figures(150_000), new QuantileInterval.NotAvailable()).ShouldNotBeNull().ShouldSatisfyAllConditions(
            difference => difference.Interval.ShouldBeNull(), difference => difference.IsShown.ShouldBeFalse(), difference => difference.Rate.ShouldBe(.5m));

    private static QuantileInterval.Found Ratio(double low, double high) => new(low, high, .1, .95, IntervalMethod.BootstrapPercentile);

    private static PublishedFigures Figures(decimal median) => DisclosureGate.Publish(
        new PayCell(
            new Contributors
            {
                People = 40, Organisations = 10, LargestOrganisationPeople = 4, LargestOrganisationPay = 1, TotalPay = 100, AllEqual = false,
                EarliestEffectiveDate = new(2025, 1, 1), LatestEffectiveDate = new(2025, 1, 1),
            },
            new PayDistribution(1, 2, median, median, median)),
        Currency.Usd, Policy, new DateOnly(2026, 6, 15)).ShouldBeOfType<PublishedFigures>();

    private static DisclosurePolicy Policy { get; } = new()
    {
        SourceClass = SourceClass.Illustrative, EffectiveFrom = new(2020, 1, 1), MinimumOrganisations = 5, MinimumPeople = 5,
        MinimumTailOrganisations = 10, MinimumTailPeople = 10, MaximumOrganisationSharePercent = 25, MinimumAgeMonths = 3,
        WithholdWhenAllEqual = true, SignificantDigits = 3, PeopleBandWidth = 5, SourceId = 1,
    };
}
