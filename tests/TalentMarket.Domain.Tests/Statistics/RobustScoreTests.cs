using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.Tests.Statistics;

public sealed class RobustScoreTests
{
    [Fact]
    public void Scales_of_copper_in_flour_are_those_R_prints()
    {
        // goldens/mad-outlier: R's MASS::chem, median(), mad() and IQR() ÷ 1.349.
        var golden = Golden.Of("mad-outlier");
        var example = golden.Json.GetProperty("cases")[0];
        double[] ascending = [.. example.Numbers("x").Order()];
        var score = RobustScore.Of(ascending);

        golden.Compare("median", example.GetProperty("median").GetDouble(), score.Median, 5e-5);
        golden.Compare("median deviation", example.GetProperty("mad").GetDouble(), score.Scale, 5e-5);
        golden.Compare("quartile scale", example.GetProperty("iqr_scaled").GetDouble(), RobustScore.QuartileScale(ascending), 5e-5);
        // The README of the golden: 28.95 and 5.28 are outliers at 3.5, with 48.6 and 3.60; nothing else is.
        score.Of(28.95).ShouldBe(48.6, .05);
        score.Of(5.28).ShouldBe(3.60, .005);
        ascending.Count(value => Math.Abs(score.Of(value)) > RobustScore.Flag).ShouldBe(2);
    }

    [Fact]
    public void Where_half_of_the_values_are_equal_quartiles_give_the_scale()
    {
        // By hand: five of eight are 10, so the median deviation is 0; quartiles of type 7 are 10 and 15.
        var score = RobustScore.Of([10, 10, 10, 10, 10, 14, 18, 20]);

        score.Kind.ShouldBe(ScaleKind.QuartileDistance);
        score.Scale.ShouldBe(5 / 1.3489795, 1e-6);
    }

    [Fact]
    public void Where_three_quarters_are_equal_the_mean_deviation_does()
    {
        // By hand: √(π ÷ 2) × 8 ÷ 8.
        var score = RobustScore.Of([10, 10, 10, 10, 10, 10, 10, 18]);

        score.Kind.ShouldBe(ScaleKind.MeanDeviation);
        score.Scale.ShouldBe(1.2533141, 1e-6);
    }

    [Fact]
    public void Where_all_are_equal_there_is_no_scale_and_no_outlier()
    {
        var score = RobustScore.Of([10, 10, 10]);

        (score.Kind, score.Scale, score.Of(99)).ShouldBe((ScaleKind.None, 0, 0));
    }
}
