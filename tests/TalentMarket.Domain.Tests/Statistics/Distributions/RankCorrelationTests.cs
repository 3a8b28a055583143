using TalentMarket.Domain.Statistics.Distributions;

namespace TalentMarket.Domain.Tests.Statistics.Distributions;

public sealed class RankCorrelationTests
{
    [Fact]
    public void The_textbook_example_of_IQ_and_television_holds() =>
        // Wikipedia, "Spearman's rank correlation coefficient": ρ = −29 ÷ 165.
        RankCorrelation.Spearman([106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]).ShouldBe(-29 / 165.0, 1e-12);

    [Fact]
    public void A_rise_of_any_shape_is_a_rise() => RankCorrelation.Spearman([1, 2, 3, 4], [1, 10, 11, 1000]).ShouldBe(1, 1e-12);

    [Fact]
    public void Shares_sum_to_one_and_a_constant_has_none()
    {
        double[] rising = [1, 2, 3, 4, 5], constant = [7, 7, 7, 7, 7], mixed = [2, 1, 3, 5, 4];

        var shares = RankCorrelation.SquaredShares([rising, constant, mixed], [10, 20, 30, 40, 50]);

        // ρ = 1, 0 and 1 − 6 × 4 ÷ 120 = 0.8.
        shares[0].ShouldBe(1 / 1.64, 1e-12);
        shares[1].ShouldBe(0);
        shares[2].ShouldBe(0.64 / 1.64, 1e-12);
    }
}
