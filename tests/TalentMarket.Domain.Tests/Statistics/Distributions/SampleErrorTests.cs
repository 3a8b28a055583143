using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Statistics.Distributions;

namespace TalentMarket.Domain.Tests.Statistics.Distributions;

public sealed class SampleErrorTests
{
    [Fact]
    public void The_error_of_a_mean_is_the_spread_over_the_root_of_n() =>
        // {2, 4, 4, 4, 5, 5, 7, 9}: s² = 32 ÷ 7.
        SampleError.OfMean([2, 4, 4, 4, 5, 5, 7, 9]).ShouldBe(Math.Sqrt(32 / 7.0 / 8), 1e-12);

    [Fact]
    public void The_error_of_a_median_of_evenly_spread_draws_is_that_of_its_share()
    {
        var draws = Enumerable.Range(0, 10_001).Select(i => i / 10_000.0).ToArray();

        // Of a uniform law Q(p) = p, so the error is √(p(1 − p) ÷ n).
        SampleError.OfQuantile(draws, 0.5).ShouldBe(Math.Sqrt(0.25 / 10_001), 1e-9);
    }

    [Fact]
    public void Nineteen_of_twenty_medians_lie_within_twice_their_error()
    {
        var random = new SeededRandom(7);
        var within = 0;
        for (var round = 0; round < 400; round++)
        {
            var draws = Enumerable.Range(0, 400).Select(_ => random.Normal()).Order().ToArray();
            if (Math.Abs(Quantile.Type7(draws, 0.5)) <= 1.96 * SampleError.OfQuantile(draws, 0.5)) within++;
        }

        // A normal law has its median at 0; 95 % of 400 are 380, give or take 3 × √(400 × .95 × .05) = 13.
        within.ShouldBeInRange(365, 395);
    }
}
