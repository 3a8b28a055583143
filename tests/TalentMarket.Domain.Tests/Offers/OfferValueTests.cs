using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Offers;

namespace TalentMarket.Domain.Tests.Offers;

public sealed class OfferValueTests
{
    private static readonly OfferAssumptions Certain = new(0, 0);

    private static readonly Offer Listed = new()
    {
        BaseSalary = 250_000, TargetIncentive = 50_000, SignOn = 100_000, ClawbackMonths = 24, RefresherPerYear = 200_000, FirstRefresherYear = 1,
        Grant = new EquityGrant
        {
            Kind = EquityKind.Shares, PriceBasis = PriceBasis.Listed, Schedule = VestingSchedule.FourQuarters, StatedValue = 1_200_000,
        },
    };

    [Fact]
    public void Identity_of_refreshers_holds()
    {
        var golden = Golden.Of("identities");
        var refreshers = golden.Json.GetProperty("refresher_steady_state");
        var offer = new Offer { BaseSalary = 1, RefresherPerYear = refreshers.GetProperty("r").GetDouble(), FirstRefresherYear = 1 };
        foreach (var (year, expected) in refreshers.GetProperty("years").EnumerateArray().Take(OfferValue.Years).Index())
            golden.Compare("refreshers", expected.GetDouble(), OfferValue.Of(offer, Certain).ByYear[year].Refreshers.Mid, 1e-6);
    }

    [Fact]
    public void Years_are_counted_by_part()
    {
        var value = OfferValue.Of(Listed, Certain);

        // 250 + 50 + 100 + 300 + 50; then 250 + 50 + 300 + 100, + 150, + 200; a quarter of 750 + 700 + 750 + 800 = 3,000.
        value.ByYear.Select(year => year.Total.Mid).ShouldBe([750_000, 700_000, 750_000, 800_000]);
        value.FirstYear.Mid.ShouldBe(750_000);
        value.AverageYear.Mid.ShouldBe(750_000, 1e-6);
        value.FourYearValue.Mid.ShouldBe(3_000_000, 1e-6);
        value.Offer.TotalDirectCompensation.ShouldBe(600_000);
        (value.Liquid, value.Paper.Mid).ShouldBe((3_000_000, 0));
    }

    [Fact]
    public void Whoever_may_leave_loses_what_has_not_vested_and_a_part_of_the_sign_on()
    {
        var grantOnly = new Offer { BaseSalary = 0, SignOn = 100_000, ClawbackMonths = 24, Grant = Listed.Grant };

        // 300 (.9/1.1 + (.9/1.1)² + (.9/1.1)³ + (.9/1.1)⁴) = 745.03 thousand; of the sign-on .5 × .9 + .5 × .81 = 85.5.
        OfferValue.Of(grantOnly, new OfferAssumptions(.1, .1)).FourYearValue.Mid.ShouldBe(745_031.1 + 85_500, .1);
    }

    [Fact]
    public void Cash_is_discounted_from_the_middle_of_each_year() =>
        // 100 (1.1^−.5 + 1.1^−1.5 + 1.1^−2.5 + 1.1^−3.5), attrition leaving it alone.
        OfferValue.Of(new Offer { BaseSalary = 100_000 }, new OfferAssumptions(.3, .1)).FourYearValue.Mid.ShouldBe(332_458.3, .1);

    [Fact]
    public void Private_equity_is_paper_until_it_can_be_sold()
    {
        var value = OfferValue.Of(Listed with { Grant = Listed.Grant! with { PriceBasis = PriceBasis.LastPreferred } }, Certain);

        // Cash of four years 4 × 300 + 100; the grant vests whole, and refreshers 50 + 100 + 150 + 200.
        value.Liquid.ShouldBe(1_300_000);
        value.Paper.Mid.ShouldBe(1_700_000, 1e-6);
        value.StatedEquity.ShouldBe(1_700_000, 1e-6);
    }

    [Fact]
    public void Parts_sum_to_the_whole_and_no_risk_raises_it() =>
        Prop.ForAll(Gen.Choose(0, 900).ToArbitrary(), Gen.Choose(0, 90).ToArbitrary(), Gen.Choose(0, 30).ToArbitrary(), (grant, attrition, discount) =>
        {
            var offer = Listed with { Grant = Listed.Grant! with { StatedValue = grant * 1_000 } };
            var (certain, risky) = (OfferValue.Of(offer, Certain), OfferValue.Of(offer, new OfferAssumptions(attrition / 100.0, discount / 100.0)));
            return Math.Abs(certain.FourYearValue.Mid - certain.ByYear.Sum(year => year.Total.Mid)) < 1e-6
                && Math.Abs(certain.Liquid + certain.Paper.Mid - certain.FourYearValue.Mid) < 1e-6
                && risky.FourYearValue.Mid <= certain.FourYearValue.Mid + 1e-6;
        }).QuickCheckThrowOnFailure();
}
