using TalentMarket.Domain.Statistics.Intervals;

namespace TalentMarket.Domain.Tests.Statistics.Intervals;

public sealed class BootstrapDistributionTests
{
    private const int Draws = 100_000;

    [Fact]
    public void Intervals_of_a_mean_are_those_R_s_boot_finds_in_a_million_draws()
    {
        // goldens/bootstrap-ci: boot.ci of 16 values with a heavy tail; 1 % lies between its README's 0.5 % at 10⁶ draws and 2 % at 10⁴.
        var golden = Golden.Of("bootstrap-ci");
        var example = golden.Json.GetProperty("cases")[0];
        var values = example.Numbers("x");
        var means = ClusterDraws.Of(values.Length, Draws, "bootstrap of a mean")
            .Select(times => values.Zip(times, (value, count) => value * count).Sum() / values.Length);
        var mean = values.Average();
        var distribution = new BootstrapDistribution(mean, means);
        var acceleration = BootstrapDistribution.Acceleration([MeansWithoutEach(values)]);

        Compare("basic", distribution.Basic(.95));
        Compare("percentile", distribution.Percentile(.95));
        Compare("bca", distribution.Corrected(.95, acceleration));

        void Compare(string name, (double Low, double High) found)
        {
            var expected = example.Numbers(name);
            golden.CompareRelative($"{name} lower end", expected[0], found.Low, .01);
            golden.CompareRelative($"{name} upper end", expected[1], found.High, .01);
        }
    }

    [Fact]
    public void The_acceleration_of_a_difference_of_means_is_Efron_s()
    {
        // goldens/bootstrap-ci: the survival times of Efron's mice; the estimates without a control are turned round by the difference.
        var golden = Golden.Of("bootstrap-ci");
        var mice = golden.Json.GetProperty("bca_acceleration");
        var (treated, controls) = (mice.Numbers("z"), mice.Numbers("y"));

        var acceleration = BootstrapDistribution.Acceleration(
            [.. MeansWithoutEach(treated).Select(mean => mean - controls.Average())],
            [.. MeansWithoutEach(controls).Select(mean => treated.Average() - mean)]);

        golden.CompareRelative("acceleration of Efron's mice", mice.GetProperty("a_hat").GetDouble(), acceleration, 1e-10);
    }

    [Fact]
    public void Without_bias_and_skewness_the_corrected_interval_is_the_middle_part()
    {
        double[] replicates = [.. Enumerable.Range(-500, 1001).Select(i => (double)i)];
        var distribution = new BootstrapDistribution(0, replicates);

        distribution.Corrected(.9, 0).Low.ShouldBe(distribution.Percentile(.9).Low, 1e-9);
        distribution.Percentile(.9).ShouldBe((-450, 450));
        // The standard deviation of −500 … 500 by n − 1: √(1001 × 1002 ÷ 12).
        distribution.StandardError.ShouldBe(Math.Sqrt(1001 * 1002 / 12.0), 1e-9);
    }

    [Fact]
    public void An_estimate_beyond_every_replicate_keeps_the_middle_part() =>
        new BootstrapDistribution(9, [1, 2, 3]).Corrected(.5, .1).ShouldBe(new BootstrapDistribution(9, [1, 2, 3]).Percentile(.5));

    [Fact]
    public void Estimates_that_nothing_moves_have_no_acceleration() =>
        BootstrapDistribution.Acceleration([[3, 3, 3]]).ShouldBe(0);

    private static double[] MeansWithoutEach(double[] values) =>
        [.. values.Select(value => (values.Sum() - value) / (values.Length - 1))];
}
