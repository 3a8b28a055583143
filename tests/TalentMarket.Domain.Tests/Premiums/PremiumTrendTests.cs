using TalentMarket.Domain.Premiums;

namespace TalentMarket.Domain.Tests.Premiums;

public sealed class PremiumTrendTests
{
    private static readonly double[] Rising = [30, 32, 33, 35, 36, 38, 40, 41];

    [Fact]
    public void Two_points_are_no_trend()
    {
        var trend = PremiumTrend.Of([2024, 2025], [4, 3], interaction: 1);

        trend.Reading.ShouldBe(TrendReading.NotShown);
        trend.Sentence.ShouldBe("Two points are no trend: no divergence shown.");
    }

    [Fact]
    public void Seven_waves_that_rise_every_time_show_nothing_yet() =>
        PremiumTrend.Of(Years(7), Rising[..7], interaction: 1).Sentence.ShouldBe("No trend can be shown from 7 waves, it takes 8: no divergence shown.");

    // Eight waves that rise every time: S = 28, z = 27 ÷ √(8 × 7 × 21 ÷ 18) = 3.34, p = 0.0008.
    [Fact]
    public void Eight_waves_that_rise_with_the_model_are_a_divergence()
    {
        var trend = PremiumTrend.Of(Years(8), Rising, interaction: 0.01);

        trend.Reading.ShouldBe(TrendReading.Divergence);
        trend.P!.Value.ShouldBe(0.0008, 0.0001);
        trend.Sentence.ShouldStartWith("Divergence: over 8 waves the difference widens by ");
    }

    [Fact]
    public void Without_the_agreement_of_the_model_nothing_is_shown()
    {
        PremiumTrend.Of(Years(8), Rising, interaction: -0.01).Reading.ShouldBe(TrendReading.NoDivergence);
        PremiumTrend.Of(Years(8), Rising, interaction: null).Reading.ShouldBe(TrendReading.NoDivergence);
    }

    [Fact]
    public void Less_pay_that_becomes_still_less_is_a_divergence_too()
    {
        PremiumTrend.Of(Years(8), [.. Rising.Select(percent => -percent)], interaction: -0.01).Reading.ShouldBe(TrendReading.Divergence);
        PremiumTrend.Of(Years(8), [.. Rising.Select(percent => percent - 50)], interaction: 0.01).Reading.ShouldBe(TrendReading.Convergence);
    }

    [Fact]
    public void A_fall_is_a_convergence() =>
        PremiumTrend.Of(Years(8), [.. Rising.Reverse()], interaction: -0.01).Reading.ShouldBe(TrendReading.Convergence);

    // The last four, a quarter apart, fall by 8, 8, 4 between neighbours, 8 and 6 over two and 6.7 over three: the median is 7.3 a year.
    [Fact]
    public void Who_hears_of_a_rise_hears_that_it_is_over()
    {
        var trend = PremiumTrend.Of(Years(12), [27, 29, 32, 36, 39, 43, 48, 52, 49, 47, 45, 44], interaction: 0.05);

        trend.Reading.ShouldBe(TrendReading.Divergence);
        trend.Sentence.ShouldEndWith("Over the last 4 it narrows by 7.3 percentage points a year.");
    }

    private static double[] Years(int waves) => [.. Enumerable.Range(0, waves).Select(wave => 2024 + wave / 4d)];
}
