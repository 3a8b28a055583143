using TalentMarket.Domain.Blending;

namespace TalentMarket.Domain.Tests.Blending;

public sealed class HeterogeneityTests
{
    [Theory]
    // By hand in Python: v = (1.2533141 * log(1.25 / .8) / 1.3489795)**2 / n, Q = sum((y - ybar)**2 / v), 1 - (k - 1) / Q.
    [InlineData(100_000, 105_000, 40, 0)]
    [InlineData(100_000, 130_000, 40, 0.8751)]
    [InlineData(100_000, 200_000, 40, 0.9821)]
    [InlineData(100_000, 105_000, 4_000, 0.9639)]
    public void It_is_the_share_of_the_difference_of_medians_that_is_not_chance(double one, double other, int observations, double expected) =>
        Heterogeneity.Of([Source("one", one, observations), Source("other", other, observations)])!
            .InconsistencyShare.ShouldBe(expected, 5e-5);

    [Fact]
    public void It_is_not_known_of_one_source_or_without_quartiles()
    {
        Heterogeneity.Of([Source("one", 100_000, 40)]).ShouldBeNull();
        Heterogeneity.Of([Source("one", 100_000, 40), new BlendSource("two", new SurveyDistribution([(.5, 100_000)]), 1, 40)]).ShouldBeNull();
    }

    private static BlendSource Source(string name, double median, int observations) =>
        new(name, new SurveyDistribution([(.25, median * .8), (.50, median), (.75, median * 1.25)]), 1, observations);
}
