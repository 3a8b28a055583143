using TalentMarket.Domain.Illustration;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Tests.Illustration;
using TalentMarket.Web.Premiums;

namespace TalentMarket.Web.Tests.Illustration;

/// <summary>The shipped sample says what the texts say that it illustrates, as the page of premiums answers.</summary>
[Collection(IllustratedMarket.Name)]
public sealed class CalibratedPremiumsTests(IllustratedMarket market)
{
    private static readonly MarketScope Pay = MarketScope.Everything with
    {
        Classes = Selection.Of(SourceClass.Illustrative), Element = PayElement.TotalDirectCompensation,
    };

    private static readonly DateOnly OldestWave = WaveCalendar.QuarterEnd(WaveCalendar.NewestQuarterEnd(IllustratedMarket.Today), 0);

    [Fact]
    public async Task C01_three_years_ago_the_same_employer_paid_ML_engineers_a_quarter_more()
    {
        var assertion = Assertion.Of("C01");
        var estimates = await EstimatesAsync(new PremiumScope
        {
            Kind = PremiumKind.Job,
            Market = Pay with { Jobs = Selection.Of(["ml-engineer"]), Levels = Selection.Of(JobLevel.L3), AsOf = OldestWave },
            Over = "backend-engineer",
        });

        var premium = Shown(estimates.Figures(PremiumEstimator.SameOrganisation));

        (1 + (double)premium.Percent / 100).ShouldBeInRange(assertion.Numbers[^2], assertion.Numbers[^1], assertion.ToString());
    }

    [Fact]
    public async Task C02_the_premium_of_AI_jobs_grows_and_the_ends_are_apart()
    {
        var assertion = Assertion.Of("C02");
        var (leastWaves, largestP, leastPercent) = (assertion.Numbers[0], assertion.Numbers[3], assertion.Numbers[4]);

        var estimates = await EstimatesAsync(new PremiumScope { Kind = PremiumKind.Ai, Market = Pay });

        var waves = estimates.Waves.Select(wave => Shown(wave.Matched)).ToList();
        ((double)waves.Count).ShouldBeGreaterThanOrEqualTo(leastWaves, assertion.ToString());
        estimates.Trend!.Reading.ShouldBe(TrendReading.Divergence, assertion.ToString());
        estimates.Trend.PointsPerYear!.Value.ShouldBeGreaterThan(0, assertion.ToString());
        estimates.Trend.P!.Value.ShouldBeLessThan(largestP, assertion.ToString());
        ((double)waves[^1].Percent).ShouldBeGreaterThan(leastPercent, assertion.ToString());
        waves[^1].Interval!.Value.Low.ShouldBeGreaterThan(waves[0].Interval!.Value.High, assertion.ToString());
    }

    [Fact]
    public async Task C08_a_frontier_run_is_worth_more_than_a_doctorate_and_both_are_worth_something()
    {
        var assertion = Assertion.Of("C08");
        var run = await EstimatesAsync(new PremiumScope { Kind = PremiumKind.FrontierRun, Market = Pay });
        var doctorate = await EstimatesAsync(new PremiumScope { Kind = PremiumKind.Phd, Market = Pay });

        Shown(run.Figures(PremiumEstimator.AdjustedWithLevel)).Interval!.Value.Low.ShouldBeGreaterThan(0, assertion.ToString());
        Shown(doctorate.Figures(PremiumEstimator.AdjustedWithLevel)).Interval!.Value.Low.ShouldBeGreaterThan(0, assertion.ToString());
        Shown(run.Figures(PremiumEstimator.Matched)).Interval!.Value.Low.ShouldBeGreaterThan(0, assertion.ToString());
        Shown(doctorate.Figures(PremiumEstimator.Matched)).Interval!.Value.Low.ShouldBeGreaterThan(0, assertion.ToString());
        Shown(run.RunOverDoctorate).Interval!.Value.Low.ShouldBeGreaterThan(0, assertion.ToString());
    }

    [Fact]
    public async Task C19_the_gap_narrows_for_the_application_layer_and_widens_for_the_frontier()
    {
        var assertion = Assertion.Of("C19");
        var application = await EstimatesAsync(new PremiumScope { Kind = PremiumKind.Ai, Market = Pay with { Jobs = Selection.Of(["applied-ai-engineer"]) } });
        var frontier = await EstimatesAsync(new PremiumScope { Kind = PremiumKind.Ai, Market = Pay with { Tiers = Selection.Of(TalentTier.FrontierLab) } });

        application.Trend!.LatePointsPerYear!.Value.ShouldBeLessThanOrEqualTo(0, assertion.ToString());
        frontier.Trend!.LatePointsPerYear!.Value.ShouldBeGreaterThan(0, assertion.ToString());
        frontier.Trend.PointsPerYear!.Value.ShouldBeGreaterThan(0, assertion.ToString());
    }

    [Fact]
    public async Task D03_AI_product_managers_earn_a_third_more_than_others_like_them()
    {
        var assertion = Assertion.Of("D03");
        var bounds = assertion.Numbers;

        var premium = Shown((await EstimatesAsync(new PremiumScope { Kind = PremiumKind.AiProductManager, Market = Pay })).Figures(PremiumEstimator.Matched));

        ((double)premium.Percent / 100).ShouldBeInRange(bounds[0], bounds[1], assertion.ToString());
        ((double)(premium.Interval!.Value.High - premium.Interval.Value.Low) / 100).ShouldBeLessThan(bounds[2], assertion.ToString());
    }

    private async Task<PremiumEstimates> EstimatesAsync(PremiumScope scope)
    {
        var answer = await market.Reader<PremiumReader>().AnswerAsync(scope, TestContext.Current.CancellationToken);
        answer.Problems.ShouldBeEmpty();
        return answer.Estimates.ShouldNotBeNull();
    }

    private static PublishedPremium Shown(PremiumFigures? figures) =>
        figures is RefusedPremium refused ? throw new ShouldAssertException(refused.Reason) : figures.ShouldBeOfType<PublishedPremium>();
}
