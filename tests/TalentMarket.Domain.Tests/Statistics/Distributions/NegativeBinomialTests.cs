using TalentMarket.Domain.Statistics.Distributions;

namespace TalentMarket.Domain.Tests.Statistics.Distributions;

public sealed class NegativeBinomialTests
{
    [Fact]
    public void Twenty_roles_at_one_acceptance_in_two_take_forty_offers_give_or_take_six()
    {
        // N ÷ a = 20 ÷ 0.5; N(1 − a) ÷ a² = 20 × 0.5 ÷ 0.25.
        NegativeBinomial.MeanTrials(20, 0.5).ShouldBe(40);
        NegativeBinomial.VarianceTrials(20, 0.5).ShouldBe(40);
    }

    [Theory]
    [InlineData(50, 20, 0.5, 0.9405397737202819)]
    [InlineData(5, 3, 0.6, 0.68256)]
    public void The_chance_to_fill_all_by_k_offers_is_the_sum_of_its_terms(int offers, int roles, double acceptance, double expected) =>
        // Σ C(j − 1, N − 1) a^N (1 − a)^(j − N) summed in whole fractions by a Python script.
        NegativeBinomial.ProbabilityWithin(offers, roles, acceptance).ShouldBe(expected, 1e-12);

    [Fact]
    public void Fewer_offers_than_roles_never_fill_them() => NegativeBinomial.ProbabilityWithin(19, 20, 0.9).ShouldBe(0);

    [Fact]
    public void Who_accepts_nothing_is_never_hired()
    {
        NegativeBinomial.MeanTrials(3, 0).ShouldBe(double.PositiveInfinity);
        NegativeBinomial.VarianceTrials(3, 0).ShouldBe(double.PositiveInfinity);
        NegativeBinomial.ProbabilityWithin(1000, 3, 0).ShouldBe(0);
    }
}
