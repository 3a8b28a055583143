using TalentMarket.Domain.Statistics.Intervals;

namespace TalentMarket.Domain.Tests.Statistics.Intervals;

public sealed class WoodruffIntervalTests
{
    // Five organisations of five people, each paying 100 … 140 in steps of 10, plus its number.
    private static ClusteredSample Sample { get; } = ClusteredSample.Of(
        Enumerable.Range(0, 25).Select(i => (100.0 + 10 * (i / 5) + i % 5, 1.0, (long?)(i % 5))));

    [Fact]
    public void The_error_of_the_share_is_the_spread_of_organisations()
    {
        // By hand: the median is 122, organisation 0 to 2 have 3 of 5 at or below it and 3 and 4 have 2, so
        // z = (3 − 2.5) ÷ 25 = .02 three times and −.02 twice, z̄ = .004, Σ(z − z̄)² = .00192, s = √(5 ÷ 4 × .00192).
        WoodruffInterval.ShareError(Sample, .5).ShouldBe(Math.Sqrt(1.25 * .00192), 1e-12);
    }

    [Fact]
    public void The_ends_are_the_quantiles_that_far_from_the_median()
    {
        // t at 97.5 % with 4 degrees of freedom is 2.776445 (any table): .5 ∓ 2.776445 × .0489898 = .363982 and .636018;
        // type 7 of the 25 values there: position 24 × .363982 = 8.735568, between 113 and 114, and 15.264432, between 130 and 131.
        var found = WoodruffInterval.Of(Sample, .5, .95).ShouldBeOfType<QuantileInterval.Found>();

        found.Low.ShouldBe(113.735568, 1e-4);
        found.High.ShouldBe(130.264432, 1e-4);
        found.StandardError.ShouldBe((found.High - found.Low) / (2 * 2.776445), 1e-5);
        found.Method.ShouldBe(IntervalMethod.Woodruff);
    }

    [Fact]
    public void Beyond_the_sample_there_is_no_end() =>
        WoodruffInterval.Of(Sample, .02, .95).ShouldBeOfType<QuantileInterval.NotAvailable>();
}
