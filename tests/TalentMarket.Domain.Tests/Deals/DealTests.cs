using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Sources;
using static TalentMarket.Domain.Tests.Deals.SomeDeal;

namespace TalentMarket.Domain.Tests.Deals;

public sealed class DealTests
{
    [Fact]
    public void The_better_grade_makes_the_headline_and_the_others_its_bounds()
    {
        var deal = With(
            Claim(DealField.HeadlineValue, 700, SourceGrade.Aggregator, new PartialDate(2026)),
            Claim(DealField.HeadlineValue, 400, SourceGrade.Press, new PartialDate(2024)));

        Known(deal).Range.ShouldBe(new LowBestHigh(400, 400, 700));
    }

    [Fact]
    public void Of_one_grade_the_latest_day_goes_first_and_then_the_first_of_the_file()
    {
        var agreed = Claim(DealField.HeadlineValue, 49, SourceGrade.Primary, new PartialDate(2024, 8, 17));
        var closed = Claim(DealField.HeadlineValue, 44, SourceGrade.Primary, new PartialDate(2025, 3, 31));
        var again = Claim(DealField.HeadlineValue, 45, SourceGrade.Primary, new PartialDate(2025, 3, 31));

        Known(With(agreed, closed, again)).Headline.ShouldBe(closed);
    }

    [Fact]
    public void A_stated_figure_goes_before_a_derived_one_of_the_same_grade()
    {
        var derived = Claim(DealField.HeadlineValue, LowBestHigh.Exactly(29), asOf: new PartialDate(2025), standing: ClaimStanding.Derived);
        var stated = Claim(DealField.HeadlineValue, 14, asOf: new PartialDate(2024));

        Known(With(derived, stated)).Headline.ShouldBe(stated);
    }

    [Theory]
    [InlineData(ClaimStanding.TurnedDown)]
    [InlineData(ClaimStanding.PartOrLimit)]
    public void An_offer_turned_down_and_a_mere_part_are_no_value(ClaimStanding standing)
    {
        var claim = Claim(DealField.HeadlineValue, LowBestHigh.Exactly(1_500_000_000), standing: standing);

        With(claim).Of(DealField.HeadlineValue).ShouldBeOfType<DealFigure.NoData>().Claims.ShouldBe([claim]);
    }

    [Fact]
    public void Where_the_better_source_says_undisclosed_a_retold_estimate_is_no_figure()
    {
        var undisclosed = Claim(DealField.HeadlineValue, null, SourceGrade.Press, confidence: ClaimConfidence.Undisclosed);
        var estimate = Claim(DealField.HeadlineValue, 250, SourceGrade.Aggregator);

        With(undisclosed, estimate).Of(DealField.HeadlineValue).ShouldBeOfType<DealFigure.NoData>();
        With(undisclosed with { Source = Source(SourceGrade.Aggregator) }, estimate).Of(DealField.HeadlineValue).ShouldBeOfType<DealFigure.Known>();
    }

    [Fact]
    public void A_field_nobody_speaks_of_has_no_data() =>
        With().Of(DealField.RetainedAtTwelveMonths).ShouldBeOfType<DealFigure.NoData>().Claims.ShouldBeEmpty();

    private static DealFigure.Known Known(Deal deal) => deal.Of(DealField.HeadlineValue).ShouldBeOfType<DealFigure.Known>();
}
