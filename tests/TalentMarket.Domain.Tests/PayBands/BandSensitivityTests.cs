using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics.Intervals;

namespace TalentMarket.Domain.Tests.PayBands;

public sealed class BandSensitivityTests
{
    [Fact]
    public void A_median_that_a_few_unusual_people_hold_up_says_so()
    {
        // By hand: of 98, 99, 100, 101, 102, 110, 900, 900, 900 the median is 102; the three of 900 lie far beyond 3.5 deviations of the rest,
        // and without them it is 100.5: 1.5 ÷ 102 = 1.5 %, below 2 %. With 104 in place of 102 it is 104, then 100.5: 3.4 % lower.
        BandSensitivity.Of(Strangers(98, 99, 100, 101, 102, 110, 900, 900, 900)).ShouldBeEmpty();
        BandSensitivity.Of(Strangers(98, 99, 100, 101, 104, 110, 900, 900, 900)).ShouldHaveSingleItem().ShouldBe(
            "Without the 3 whose pay is unusual, more than 3.5 robust deviations from the middle of ln pay, the median would be 3.4 % lower.");
    }

    [Fact]
    public void A_median_that_one_organisation_makes_says_what_a_quarter_of_the_weight_would_leave()
    {
        // By hand: ten people of one employer at 200 and five employers with two each at 100: the median is 150, and with the first cut to
        // 10 ÷ 3 of 13.3 it is 100.
        var rows = Enumerable.Repeat((200.0, 1.0, (long?)1), 10).Concat(Enumerable.Range(2, 5).SelectMany(organisation => Enumerable.Repeat((100.0, 1.0, (long?)organisation), 2)));

        BandSensitivity.Of(ClusteredSample.Of(rows)).ShouldHaveSingleItem().ShouldBe(
            "One organisation has 50 % of the weight; were none to have more than a quarter, the median would be 33.3 % lower.");
    }

    [Fact]
    public void Two_organisations_that_make_a_median_cannot_be_mended_by_weights()
    {
        var rows = new[] { (1L, 20), (2L, 20), (3L, 1), (4L, 1), (5L, 1) }.SelectMany(of => Enumerable.Repeat((100.0 * of.Item1, 1.0, (long?)of.Item1), of.Item2));

        BandSensitivity.Of(ClusteredSample.Of(rows)).ShouldContain("One organisation has 47 % of the weight, and others are too large for weights to mend it.");
    }

    [Fact]
    public void People_whose_employer_is_not_named_are_no_organisation() =>
        BandSensitivity.Of(Strangers([.. Enumerable.Range(100, 50)])).ShouldBeEmpty();

    private static ClusteredSample Strangers(params double[] pay) => ClusteredSample.Of(pay.Select(value => (value, 1.0, (long?)null)));
}
