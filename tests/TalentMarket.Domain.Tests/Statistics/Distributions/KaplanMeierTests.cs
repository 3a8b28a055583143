using System.Text.Json;
using TalentMarket.Domain.Statistics.Distributions;

namespace TalentMarket.Domain.Tests.Statistics.Distributions;

public sealed class KaplanMeierTests
{
    [Fact]
    public void Curves_and_errors_are_those_of_R()
    {
        // ../shared/goldens/kaplan-meier: R's survfit.
        var golden = Golden.Of("kaplan-meier");
        var tolerance = golden.Json.GetProperty("atol").GetDouble();
        foreach (var sample in golden.Json.GetProperty("cases").EnumerateArray())
        {
            var steps = KaplanMeier.Of(CasesOf(sample)).Steps;
            var errors = sample.GetProperty("greenwood_se").EnumerateArray().ToList();
            steps.Select(step => step.Time).ShouldBe(sample.Numbers("t"));
            for (var i = 0; i < steps.Count; i++)
            {
                golden.Compare("at risk", sample.Numbers("n_risk")[i], steps[i].AtRisk, 0);
                golden.Compare("happened", sample.Numbers("d")[i], steps[i].Happened, 0);
                golden.Compare("survival", sample.Numbers("S")[i], steps[i].Survival, tolerance);
                if (errors[i].ValueKind == JsonValueKind.Null) steps[i].StandardError.ShouldBeNull();
                else golden.Compare("Greenwood's error", errors[i].GetDouble(), steps[i].StandardError!.Value, tolerance);
            }
        }
    }

    [Fact]
    public void The_log_rank_test_is_that_of_R()
    {
        // ../shared/goldens/kaplan-meier: R's survdiff of its two samples; its README allows 1e-4.
        var golden = Golden.Of("kaplan-meier");
        var samples = golden.Json.GetProperty("cases").EnumerateArray().Select(CasesOf).ToList();

        var test = LogRankTest.Of(samples[0], samples[1]);

        var expected = golden.Json.GetProperty("logrank");
        golden.Compare("log-rank χ²", expected.GetProperty("chisq").GetDouble(), test.ChiSquared, 1e-4);
        golden.Compare("log-rank p", expected.GetProperty("p").GetDouble(), test.PValue, 1e-4);
    }

    [Fact]
    public void Open_requisitions_raise_the_median_above_that_of_the_filled()
    {
        // Filled after 1, 2 and 3 months; two still open after 4: half are filled only at month 3.
        var curve = KaplanMeier.Of([new(1, true), new(2, true), new(3, true), new(4, false), new(4, false)]);

        curve.Median.ShouldBe(3);
        curve.SurvivalAt(2.5).ShouldBe(0.6, 1e-12);
    }

    [Fact]
    public void While_more_than_half_are_open_no_median_is_known() =>
        KaplanMeier.Of([new(1, true), new(5, false), new(5, false)]).Median.ShouldBeNull();

    private static List<WatchedCase> CasesOf(JsonElement sample) =>
        [.. sample.Numbers("time").Zip(sample.Numbers("event"), (time, happened) => new WatchedCase(time, happened == 1))];
}
