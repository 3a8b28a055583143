using TalentMarket.Domain.Statistics.Intervals;

namespace TalentMarket.Domain.Tests.Statistics.Intervals;

public sealed class IntervalChoiceTests
{
    private static readonly double[] Probabilities = [.10, .25, .50, .75, .90];

    [Theory]
    // Ten organisations or more are drawn again, five to nine turned back from shares, fewer have nothing; P10 and P90 need 29 rows.
    [InlineData(100, 10, new[] { IntervalMethod.BootstrapCorrected, IntervalMethod.BootstrapCorrected, IntervalMethod.BootstrapCorrected, IntervalMethod.BootstrapCorrected, IntervalMethod.BootstrapCorrected })]
    [InlineData(28, 10, new[] { default, IntervalMethod.BootstrapCorrected, IntervalMethod.BootstrapCorrected, IntervalMethod.BootstrapCorrected, default })]
    [InlineData(90, 9, new[] { IntervalMethod.Woodruff, IntervalMethod.Woodruff, IntervalMethod.Woodruff, IntervalMethod.Woodruff, IntervalMethod.Woodruff })]
    [InlineData(100, 4, new IntervalMethod[] { default, default, default, default, default })]
    // Each row of an organisation of its own: ranks; below 6 rows for a median and 13 for quartiles the smooth quantile, where its error exists.
    [InlineData(36, 36, new[] { IntervalMethod.OrderStatistics, IntervalMethod.OrderStatistics, IntervalMethod.OrderStatistics, IntervalMethod.OrderStatistics, IntervalMethod.OrderStatistics })]
    [InlineData(35, 35, new[] { default, IntervalMethod.OrderStatistics, IntervalMethod.OrderStatistics, IntervalMethod.OrderStatistics, default })]
    [InlineData(8, 8, new[] { default, IntervalMethod.SmoothQuantile, IntervalMethod.OrderStatistics, IntervalMethod.SmoothQuantile, default })]
    [InlineData(5, 5, new[] { default, default, IntervalMethod.SmoothQuantile, IntervalMethod.SmoothQuantile, default })]
    [InlineData(4, 4, new IntervalMethod[] { default, default, default, default, default })]
    public void The_sample_decides_which_interval_it_can_bear(int rows, int organisations, IntervalMethod[] expected)
    {
        var sample = ClusteredSample.Of(Enumerable.Range(0, rows).Select(i => (100.0 + i * 37 % 101, 1.0, (long?)(i % organisations))));

        IntervalChoice.Of(sample, Probabilities, .95, "choice").Select(Method).ShouldBe(expected);
    }

    [Fact]
    public void Weights_that_leave_few_effective_people_leave_no_interval_of_the_tails()
    {
        // Forty rows of ten organisations; one row has weight 100, so that Kish's effective count is (139)² ÷ 10,039 = 1.9.
        var sample = ClusteredSample.Of(Enumerable.Range(0, 40).Select(i => (100.0 + i, i == 0 ? 100.0 : 1.0, (long?)(i % 10))));

        IntervalChoice.Of(sample, Probabilities, .95, "weights").ShouldAllBe(interval => interval is QuantileInterval.NotAvailable);
    }

    [Fact]
    public void Nine_of_ten_intervals_at_90_per_cent_hold_the_market_s_median()
    {
        // Organisations of unlike pay, people of unlike pay within them; the market's median is 0 by symmetry. 200 markets of 15 organisations.
        var held = Enumerable.Range(0, 200).Count(market =>
        {
            var random = new Random(market);
            var rows = Enumerable.Range(0, 15).SelectMany(organisation =>
            {
                var level = Normal(random);
                return Enumerable.Range(0, 8).Select(_ => (level + Normal(random), 1.0, (long?)organisation)).ToList();
            });
            return IntervalChoice.Of(ClusteredSample.Of(rows), [.5], .9, $"market {market}")[0] is QuantileInterval.Found { Low: <= 0, High: >= 0 };
        });

        // Three standard errors of a share of .9 in 200 are .064, and 15 clusters fall a little short.
        held.ShouldBeInRange(160, 195);

        static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
    }

    private static IntervalMethod Method(QuantileInterval interval) => interval is QuantileInterval.Found found ? found.Method : default;
}
