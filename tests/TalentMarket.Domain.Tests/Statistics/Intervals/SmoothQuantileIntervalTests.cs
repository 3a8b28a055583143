using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Statistics.Intervals;

namespace TalentMarket.Domain.Tests.Statistics.Intervals;

public sealed class SmoothQuantileIntervalTests
{
    [Fact]
    public void Five_salaries_have_an_interval_of_their_median_round_the_smooth_one()
    {
        double[] salaries = [90, 110, 120, 150, 240];
        var found = SmoothQuantileInterval.Of(Independent(salaries), .5, .95).ShouldBeOfType<QuantileInterval.Found>();

        // On ln pay the estimate is the middle of its interval: in pay, the geometric mean of the ends.
        var middle = Math.Exp(HarrellDavis.Estimate([.. salaries.Select(salary => Math.Log(salary))], .5));
        Math.Sqrt(found.Low * found.High).ShouldBe(middle, 1e-9);
        found.Low.ShouldBeGreaterThan(0);
        found.Method.ShouldBe(IntervalMethod.SmoothQuantile);
    }

    [Fact]
    public void Fewer_than_five_have_none() =>
        SmoothQuantileInterval.Of(Independent(1, 2, 3, 4), .5, .95).ShouldBeOfType<QuantileInterval.NotAvailable>();

    [Fact]
    public void Twenty_have_a_better_one() =>
        SmoothQuantileInterval.Of(Independent([.. Enumerable.Range(1, 20)]), .5, .95).ShouldBeOfType<QuantileInterval.NotAvailable>();

    [Fact]
    public void Pay_of_nothing_has_no_logarithm() =>
        SmoothQuantileInterval.Of(Independent(0, 1, 2, 3, 4), .5, .95).ShouldBeOfType<QuantileInterval.NotAvailable>();

    private static ClusteredSample Independent(params double[] values) => ClusteredSample.Of(values.Select(value => (value, 1.0, (long?)null)));
}
