using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics.Distributions;

namespace TalentMarket.Domain.Tests.Statistics.Distributions;

public sealed class DistributionTests
{
    // Quantiles from mpmath's incomplete beta function at 30 digits, bisected.
    public static TheoryData<double, double, double[]> BetaQuantiles { get; } = new()
    {
        { 10.5, 10.5, [0.361294740036, 0.5, 0.638705259964] },
        { 0.5, 20.5, [0.000389789811824, 0.0111691691236, 0.0646120027928] },
        { 330.5, 670.5, [0.311198219781, 0.330056681485, 0.349286962365] },
    };

    [Theory, MemberData(nameof(BetaQuantiles))]
    public void A_share_has_the_quantiles_of_its_beta_distribution(double alpha, double beta, double[] expected)
    {
        var share = new BetaDistribution(alpha, beta);

        double[] probabilities = [0.1, 0.5, 0.9];
        for (var i = 0; i < 3; i++) share.At(probabilities[i]).ShouldBe(expected[i], 1e-5);
    }

    [Fact]
    public void The_arcsine_law_is_the_flattest_share() =>
        // Closed form: Beta(1/2, 1/2) has F⁻¹(p) = sin²(πp ÷ 2).
        new BetaDistribution(0.5, 0.5).At(0.2).ShouldBe(Math.Pow(Math.Sin(Math.PI / 10), 2), 1e-9);

    [Fact]
    public void Ten_of_twenty_say_a_half_give_or_take()
    {
        var acceptance = BetaDistribution.Of(10, 20);

        // Jeffreys: Beta(10.5, 10.5); mean ½, variance 10.5² ÷ (21² × 22) = 1 ÷ 88.
        acceptance.Mean.ShouldBe(0.5);
        acceptance.Variance.ShouldBe(1 / 88.0, 1e-15);
    }

    [Fact]
    public void A_judgement_of_three_figures_has_the_textbook_mean_and_the_exact_variance()
    {
        var judged = PertDistribution.Of(3, 5, 13);

        // (3 + 4 × 5 + 13) ÷ 6 = 6; (6 − 3)(13 − 6) ÷ 7 = 3. Quantiles from mpmath.
        judged.Mean.ShouldBe(6, 1e-12);
        judged.Variance.ShouldBe(3, 1e-12);
        judged.At(0.1).ShouldBe(3.89902130459, 1e-4);
        judged.At(0.5).ShouldBe(5.76672259393, 1e-4);
        judged.At(0.9).ShouldBe(8.45334050434, 1e-4);
    }

    [Fact]
    public void The_rule_of_a_sixth_is_exact_where_the_judgement_is_symmetric() =>
        // Malcolm and others (1959): ((high − low) ÷ 6)² = ((16 − 4) ÷ 6)² = 4, against (10 − 4)(16 − 10) ÷ 7 = 36 ÷ 7 exactly.
        PertDistribution.Of(4, 10, 16).Variance.ShouldBe(36 / 7.0, 1e-12);

    [Fact]
    public void A_triangle_has_its_closed_forms()
    {
        var triangle = new TriangularDistribution(0, 1, 4);

        // Mean 5 ÷ 3; variance (0 + 1 + 16 − 0 − 0 − 4) ÷ 18 = 13 ÷ 18; F(1) = 1 ÷ 4; median 4 − √(½ × 4 × 3).
        triangle.Mean.ShouldBe(5 / 3.0, 1e-12);
        triangle.Variance.ShouldBe(13 / 18.0, 1e-12);
        triangle.At(0.25).ShouldBe(1, 1e-12);
        triangle.At(0.5).ShouldBe(4 - Math.Sqrt(6), 1e-12);
    }

    [Fact]
    public void A_time_stands_at_its_P10_and_P90()
    {
        var months = LogNormalDistribution.Of(1, 2, 4);

        months.At(0.1).ShouldBe(1, 1e-9);
        months.At(0.5).ShouldBe(2, 1e-12);
        months.At(0.9).ShouldBe(4, 1e-9);
        // σ = ln 4 ÷ 2.563103 = 0.540866; mean 2e^(σ² ÷ 2) = 2.31493, on a pocket calculator.
        months.Mean.ShouldBe(2.31493, 1e-4);
    }

    [Fact]
    public void Quantiles_rise_and_stay_within_the_limits() => Prop.ForAll(
        Gen.Choose(0, 1000).Three().ToArbitrary(), Gen.Choose(1, 998).ToArbitrary(), (figures, mille) =>
        {
            var sorted = new[] { figures.Item1, figures.Item2, figures.Item3 }.Order().ToArray();
            var judged = PertDistribution.Of(sorted[0], sorted[1], sorted[2]);
            var (lower, upper) = (judged.At(mille / 1000.0), judged.At((mille + 1) / 1000.0));
            return judged.Lowest <= lower && lower <= upper && upper <= judged.Highest;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Three_figures_that_do_not_ascend_are_no_judgement() =>
        Should.Throw<ArgumentException>(() => PertDistribution.Of(3, 2, 4)).Message.ShouldStartWith("A judgement ascends from low to high: 3, 2, 4.");

    [Fact]
    public void A_range_without_width_is_a_value() => LogNormalDistribution.Of(2, 2, 2).At(0.9).ShouldBe(2);
}
