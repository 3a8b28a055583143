using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.PayBands;

public sealed class BandRatiosTests
{
    [Fact]
    public void A_band_has_a_spread_and_a_pay_its_place_in_it()
    {
        var ratios = new BandRatios(Band(people: 20));

        // By hand, of 100, 150, 200, 250 and 400 thousand.
        ratios.RangeSpread.ShouldBe(3m);
        ratios.TopToMedianRatio.ShouldBe(2m);
        ratios.MarketRatio(250_000).ShouldBe(1.25m);
        ratios.RangePenetration(150_000).ShouldBe(0m);
        ratios.RangePenetration(275_000).ShouldBe(1.25m);
        ratios.RangePenetration(100_000).ShouldBe(-.5m);
    }

    [Fact]
    public void What_is_not_shown_makes_no_ratio()
    {
        var ratios = new BandRatios(Band(people: 9));

        (ratios.RangeSpread, ratios.TopToMedianRatio).ShouldBe((null, null));
        ratios.MarketRatio(200_000).ShouldBe(1m);
    }

    private static PublishedFigures Band(int people) => DisclosureGate.Publish(
        new PayCell(
            new Contributors
            {
                People = people, Organisations = people, LargestOrganisationPeople = 1, LargestOrganisationPay = 1, TotalPay = 100, AllEqual = false,
                EarliestEffectiveDate = new(2025, 1, 1), LatestEffectiveDate = new(2025, 1, 1),
            },
            new PayDistribution(100_000, 150_000, 200_000, 250_000, 400_000)),
        Currency.Usd,
        new DisclosurePolicy
        {
            SourceClass = SourceClass.Illustrative, EffectiveFrom = new(2020, 1, 1), MinimumOrganisations = 5, MinimumPeople = 5,
            MinimumTailOrganisations = 10, MinimumTailPeople = 10, MaximumOrganisationSharePercent = 25, MinimumAgeMonths = 3,
            WithholdWhenAllEqual = true, SignificantDigits = 3, PeopleBandWidth = 5, SourceId = 1,
        },
        new DateOnly(2026, 6, 15)).ShouldBeOfType<PublishedFigures>();
}
