using TalentMarket.Domain.Statistics.Intervals;

namespace TalentMarket.Domain.Tests.Statistics.Intervals;

public sealed class MedianRatioIntervalTests
{
    [Fact]
    public void The_same_people_paid_a_quarter_more_earn_a_quarter_more_whoever_is_drawn()
    {
        // Each organisation pays the second side 1.25 times what it pays the first: every draw has the same ratio.
        var (first, second) = (Sample(1, 12), Sample(1.25, 12));

        var found = MedianRatioInterval.Of(first, second, .95, "q").ShouldBeOfType<QuantileInterval.Found>();

        found.Low.ShouldBe(1.25, 1e-9);
        found.High.ShouldBe(1.25, 1e-9);
    }

    [Fact]
    public void Sides_of_organisations_of_their_own_vary_apart()
    {
        var found = MedianRatioInterval.Of(Sample(1, 12), Sample(1.25, 12, firstOrganisation: 100), .95, "q").ShouldBeOfType<QuantileInterval.Found>();

        found.Low.ShouldBeLessThan(1.2);
        found.High.ShouldBeGreaterThan(1.3);
        (found.Low < 1.25 && found.High > 1.25).ShouldBeTrue();
    }

    [Fact]
    public void Without_organisations_the_errors_of_both_medians_add_up_in_squares()
    {
        var (first, second) = (Strangers(1), Strangers(2));
        var one = (QuantileInterval.Found)IntervalChoice.Of(first, [.5], .95, "")[0];
        var relative = one.StandardError / first.Quantile(.5);

        var found = MedianRatioInterval.Of(first, second, .95, "q").ShouldBeOfType<QuantileInterval.Found>();

        // Both sides are alike but for a factor of 2: √2 times the error of one, 1.959964 of them on either side.
        found.StandardError.ShouldBe(Math.Sqrt(2) * relative, 1e-12);
        Math.Sqrt(found.Low * found.High).ShouldBe(2, 1e-9);
        Math.Log(found.High / 2).ShouldBe(1.959964 * found.StandardError, 1e-6);
    }

    [Theory]
    [InlineData(9, 9, 1)]
    [InlineData(12, 4, 1)]
    public void Too_few_organisations_give_none(int ofFirst, int ofSecond, long firstOrganisation) =>
        MedianRatioInterval.Of(Sample(1, ofFirst), Sample(1.1, ofSecond, firstOrganisation), .95, "q").ShouldBeOfType<QuantileInterval.NotAvailable>();

    [Fact]
    public void Pay_of_nothing_has_no_ratio() =>
        MedianRatioInterval.Of(ClusteredSample.Of([(0, 1, null)]), Strangers(1), .95, "q").ShouldBeOfType<QuantileInterval.NotAvailable>();

    private static ClusteredSample Sample(double factor, int organisations, long firstOrganisation = 1) => ClusteredSample.Of(
        Enumerable.Range(0, 10 * organisations).Select(i => (factor * (100 + 15 * (i % organisations) + i / organisations), 1.0, (long?)(firstOrganisation + i % organisations))));

    private static ClusteredSample Strangers(double factor) =>
        ClusteredSample.Of(Enumerable.Range(0, 101).Select(i => (factor * (100.0 + i), 1.0, (long?)null)));
}
