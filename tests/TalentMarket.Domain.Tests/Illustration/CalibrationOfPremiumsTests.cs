using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Statistics.Trends;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Illustration;

/// <summary>The sample's pictures agree with the texts it illustrates: premiums and their trends. Every bound is read from goldens/calibration-seed.</summary>
public sealed class CalibrationOfPremiumsTests
{
    private static readonly double[] WaveNumbers = [.. Enumerable.Range(0, Sample.People.Length).Select(wave => (double)wave)];

    [Fact]
    public void C01_three_years_ago_the_same_employer_paid_ML_engineers_a_quarter_more()
    {
        var assertion = Assertion.Of("C01");
        var ratios = Sample.People[0].Where(person => person.Record.Level == JobLevel.L3)
            .GroupBy(person => person.Organisation)
            .Where(organisation => organisation.Any(IsMlEngineer) && organisation.Any(IsBackendEngineer))
            .Select(organisation => Sample.Median(organisation.Where(IsMlEngineer)) / Sample.Median(organisation.Where(IsBackendEngineer)))
            .Order().ToArray();

        ratios.Length.ShouldBeGreaterThan(50);
        Quantile.Type7(ratios, 0.5).ShouldBeInRange(assertion.Numbers[^2], assertion.Numbers[^1], assertion.ToString());

        static bool IsMlEngineer(SamplePerson person) => person.Job == "ml-engineer";
        static bool IsBackendEngineer(SamplePerson person) => person.Job == "backend-engineer";
    }

    [Fact]
    public void C02_the_premium_of_AI_jobs_grows_and_the_ends_are_apart()
    {
        var assertion = Assertion.Of("C02");
        var (leastWaves, largestP, leastPercent) = (assertion.Numbers[0], assertion.Numbers[3], assertion.Numbers[4]);
        var premiums = AdjustedPremium.ByWave(_ => true, IsAi);
        var values = premiums.Select(premium => premium.Value).ToArray();

        ((double)values.Length).ShouldBeGreaterThanOrEqualTo(leastWaves, assertion.ToString());
        TheilSen.Fit(WaveNumbers, values).Slope.ShouldBeGreaterThan(0, assertion.ToString());
        MannKendall.Test(WaveNumbers, values).TwoSidedP.ShouldBeLessThan(largestP, assertion.ToString());
        (100 * (Math.Exp(values[^1]) - 1)).ShouldBeGreaterThan(leastPercent, assertion.ToString());
        premiums[^1].Low.ShouldBeGreaterThan(premiums[0].High, assertion.ToString());
    }

    [Fact]
    public void C08_a_frontier_run_is_worth_more_than_a_doctorate_and_both_are_worth_something()
    {
        var assertion = Assertion.Of("C08");
        var engineersAndScientists = Sample.Latest.Where(person => IsAi(person) && person.Job != "ai-product-manager").ToList();
        var fit = AdjustedPremium.Fit(
            engineersAndScientists,
            [person => person.Record.FrontierRun != FrontierRunPart.None, person => person.Record.Phd == PhdStatus.Held],
            person => person.Job);

        fit.Of((0, 1)).Low.ShouldBeGreaterThan(0, assertion.ToString());
        fit.Of((1, 1)).Low.ShouldBeGreaterThan(0, assertion.ToString());
        fit.Of((0, 1), (1, -1)).Low.ShouldBeGreaterThan(0, assertion.ToString());
    }

    [Fact]
    public void C19_the_gap_narrows_for_the_application_layer_and_widens_for_the_frontier()
    {
        var assertion = Assertion.Of("C19");
        var application = AdjustedPremium.ByWave(
            person => !IsAi(person) || person.Job == "applied-ai-engineer", person => person.Job == "applied-ai-engineer");
        var frontier = AdjustedPremium.ByWave(
            person => person.Record.Tier == TalentTier.FrontierLab && (!IsAi(person) || Sample.FrontierJobs.Contains(person.Job)),
            person => Sample.FrontierJobs.Contains(person.Job));

        SlopeOfLastFour(application).ShouldBeLessThanOrEqualTo(0, assertion.ToString());
        SlopeOfLastFour(frontier).ShouldBeGreaterThan(0, assertion.ToString());
        TheilSen.Fit(WaveNumbers, [.. frontier.Select(premium => premium.Value)]).Slope.ShouldBeGreaterThan(0, assertion.ToString());

        static double SlopeOfLastFour(Estimate[] premiums) =>
            TheilSen.Fit(WaveNumbers[^4..], [.. premiums[^4..].Select(premium => premium.Value)]).Slope;
    }

    [Fact]
    public void D03_AI_product_managers_earn_a_third_more_than_others_like_them()
    {
        var assertion = Assertion.Of("D03");
        var bounds = assertion.Numbers;
        var managers = Sample.Latest.Where(person => person.Job is "ai-product-manager" or "product-manager").ToList();

        var premium = ExactMatch.Bootstrap(
            managers,
            person => person.Job == "ai-product-manager",
            person => (person.Record.Level, person.Record.HubCode, person.Record.Tier));

        premium.Value.ShouldBeInRange(bounds[0], bounds[1], assertion.ToString());
        (premium.High - premium.Low).ShouldBeLessThan(bounds[2], assertion.ToString());
    }

    [Fact]
    public void D07_the_top_moves_away_from_the_middle()
    {
        var spreads = Sample.People.Select(wave => Sample.PayAt(wave, 0.9) / Sample.Median(wave)).ToArray();

        MannKendall.Test(WaveNumbers, spreads).TauA.ShouldBeGreaterThan(0, Assertion.Of("D07").ToString());
    }

    private static bool IsAi(SamplePerson person) => Sample.AiJobs.Contains(person.Job);
}
