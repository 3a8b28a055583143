using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Tests.Illustration;
using TalentMarket.Web.PayBands;
using TalentMarket.Web.PayCurves;

namespace TalentMarket.Web.Tests.Illustration;

/// <summary>The shipped sample says what the texts say that it illustrates, as the page of pay curves answers.</summary>
[Collection(IllustratedMarket.Name)]
public sealed class CalibratedCurvesTests(IllustratedMarket market)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task C09_C10_new_doctors_of_frontier_labs_are_paid_as_claimed_and_twice_that_after_two_to_three_years()
    {
        var (package, growth) = (Assertion.Of("C09"), Assertion.Of("C10"));

        var check = (await AnswerAsync("research-scientist", PhdChoice.Held)).Series.Single().ClaimCheck.ShouldNotBeNull();

        var newDoctors = check.NewPhds.ShouldBeOfType<PublishedFigures>();
        newDoctors.P50.Amount!.Value.Amount.ShouldBeInRange((decimal)package.Numbers[0], (decimal)package.Numbers[1], package.ToString());
        newDoctors.P25.Amount!.Value.Amount.ShouldBeGreaterThanOrEqualTo((decimal)package.Numbers[2], package.ToString());
        newDoctors.P75.Amount!.Value.Amount.ShouldBeLessThanOrEqualTo((decimal)package.Numbers[3], package.ToString());
        check.Ratio!.Value.ShouldBeInRange(growth.Numbers[0], growth.Numbers[1], growth.ToString());
        (check.PackageVerdict, check.GrowthVerdict).ShouldBe((ClaimVerdict.Holds, ClaimVerdict.Holds));
    }

    [Fact]
    public async Task C10_three_years_at_a_frontier_lab_about_double_a_doctors_pay()
    {
        var assertion = Assertion.Of("C10");

        var frontier = (await CurvesAsync("research-scientist", PhdChoice.Held))[TalentTier.FrontierLab];

        var multiplier = frontier.Multiplier.ShouldBeOfType<PublishedMultiplier>();
        multiplier.Ratio.ShouldBeInRange(assertion.Numbers[0], assertion.Numbers[1], assertion.ToString());
    }

    [Theory]
    [InlineData("ml-engineer")]
    [InlineData("research-scientist")]
    public async Task C11_medians_rise_with_experience_and_tiers_keep_their_order(string job)
    {
        var assertion = Assertion.Of("C11");

        var curves = await CurvesAsync(job, PhdChoice.Any);

        foreach (var (tier, curve) in curves)
        {
            curve.IsIncreasing.ShouldBeTrue($"{tier}, {assertion}");
            curve.Points.Select(point => point.Figures.P50.Amount!.Value.Amount).ShouldBeInOrder(SortDirection.Ascending, $"{tier}, {assertion}");
        }

        var (first, last) = (curves.Values.Max(curve => curve.FirstYears), curves.Values.Min(curve => curve.LastYears));
        foreach (var years in curves.Values.SelectMany(curve => curve.Points).Select(point => point.Years).Where(years => years >= first && years <= last).Distinct())
            PayCurveScope.Tiers.Select(tier => curves[tier].PayAt(years, CurvePercentile.P50)!.Value)
                .ShouldBeInOrder(SortDirection.Descending, FormattableString.Invariant($"{years} years, {assertion}"));
    }

    [Fact]
    public async Task C11_pay_at_frontier_labs_spreads_out_with_experience()
    {
        var scope = MarketScope.Everything with
        {
            Classes = Selection.Of(SourceClass.Illustrative), Element = PayElement.TotalDirectCompensation,
            Tiers = Selection.Of(TalentTier.FrontierLab), GroupBy = BandDimension.Experience,
        };

        var bands = (await market.Reader<PayBandReader>().AnswerAsync(scope, Cancellation)).Series.Single().Bands;

        var spreads = bands.Select(band => (Figures: band.Figures.ShouldBeOfType<PublishedFigures>(), band.Key))
            .ToDictionary(band => band.Key, band => band.Figures.P90.Amount!.Value.Amount / band.Figures.P50.Amount!.Value.Amount);
        foreach (var experienced in ExperienceBand.All.Where(band => band.FromYears >= 6))
            spreads[experienced.Code].ShouldBeGreaterThan(spreads[ExperienceBand.All[0].Code], $"{experienced.Code} years, {Assertion.Of("C11")}");
    }

    private async Task<Dictionary<TalentTier, PublishedCurve>> CurvesAsync(string job, PhdChoice phd) => (await AnswerAsync(job, phd))
        .Series.Single().Curves.ToDictionary(curve => curve.Tier!.Value, curve => curve.Figures.ShouldBeOfType<PublishedCurve>());

    private Task<PayCurveAnswer> AnswerAsync(string job, PhdChoice phd)
    {
        var scope = PayCurveScope.Default with { Phd = phd };
        return market.Reader<PayCurveReader>().AnswerAsync(
            scope with { Market = scope.Market with { Classes = Selection.Of(SourceClass.Illustrative), Jobs = Selection.Of([job]) } }, Cancellation);
    }
}
