using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Blending;

namespace TalentMarket.Domain.Tests.Blending;

public sealed class SurveyDistributionTests
{
    // A lognormal distribution of median 200,000 and σ 0.3: Python, 200000 * exp(.3 * NormalDist().inv_cdf(p)).
    private static readonly SurveyDistribution Lognormal = new(
        [(.10, 136_162.89), (.25, 163_362.30), (.50, 200_000), (.75, 244_854.53), (.90, 293_765.80)]);

    [Fact]
    public void Between_percentiles_the_curve_is_close_to_the_distribution_they_come_from()
    {
        // Python: NormalDist().cdf(log(x / 200000) / .3)
        Lognormal.ShareUpTo(180_000).ShouldBe(.362719, .003);
        Lognormal.ShareUpTo(270_000).ShouldBe(.841429, .003);
    }

    [Theory]
    // Python: 200000 * exp(.3 * NormalDist().inv_cdf(p))
    [InlineData(.05, 122_102.55)]
    [InlineData(.95, 327_593.48)]
    public void Beyond_the_outermost_percentiles_the_tail_is_lognormal(double probability, double expected)
    {
        Lognormal.AmountAt(probability).ShouldBe(expected, 1);
        Lognormal.ShareUpTo(expected).ShouldBe(probability, 1e-6);
    }

    [Fact]
    public void Known_percentiles_come_back_exactly_and_the_curve_never_falls() =>
        Prop.ForAll(Surveys.Distribution.ToArbitrary(), Gen.Choose(20, 900).ToArbitrary(), Gen.Choose(20, 900).ToArbitrary(), (survey, one, other) =>
            survey.ShareUpTo(Math.Min(one, other) * 1_000.0) <= survey.ShareUpTo(Math.Max(one, other) * 1_000.0) + 1e-12
            && survey.Probabilities.All(p => survey.ShareUpTo(survey.AmountAt(p)) >= p - 1e-12)
            && survey.Probabilities.All(p => survey.ShareUpTo(survey.AmountAt(p) * .999999) <= p + 1e-6))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Pay_that_is_the_same_for_all_is_a_step()
    {
        var step = new SurveyDistribution([(.25, 100_000), (.50, 100_000), (.75, 100_000)]);

        step.ShareUpTo(99_999).ShouldBe(0);
        step.ShareUpTo(100_001).ShouldBe(1);
        step.AmountAt(.01).ShouldBe(100_000);
    }

    [Fact]
    public void Percentiles_that_fall_are_no_distribution() =>
        Should.Throw<ArgumentException>(() => new SurveyDistribution([(.25, 2), (.50, 1)])).Message.ShouldStartWith("Percentiles ascend.");
}
