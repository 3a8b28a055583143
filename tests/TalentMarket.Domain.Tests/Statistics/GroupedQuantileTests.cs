using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.Tests.Statistics;

public sealed class GroupedQuantileTests
{
    [Fact]
    public void The_median_of_counted_ranges_lies_in_proportion_within_its_range()
    {
        // goldens/inequality: the classified data of DescTools's Median.
        var golden = Golden.Of("inequality");
        var classified = golden.Json.GetProperty("classified_median");
        var breaks = classified.Numbers("breaks");

        var median = GroupedQuantile.Of(breaks[..^1], breaks[^1], classified.Numbers("freq"), .5);

        golden.CompareRelative("median of classified data", classified.GetProperty("median_linear_interpolation").GetDouble(),
            median.ShouldBeOfType<GroupedQuantile.Interpolated>().Value, 1e-15);
    }

    [Fact]
    public void In_an_open_range_on_top_the_tail_goes_on_as_it_thinned_out_before()
    {
        // By hand: of 100 people 20 earn 100 to 200 and 10 more; the Pareto index is ln(30 ÷ 10) ÷ ln 2 = 1.58496.
        // P95 leaves 5 above: 200 × (10 ÷ 5)^(1 ÷ 1.58496) = 309.7.
        var p95 = GroupedQuantile.Of([0, 100, 200], double.PositiveInfinity, [70, 20, 10], .95);

        p95.ShouldBeOfType<GroupedQuantile.Modelled>().Value.ShouldBe(200 * Math.Pow(2, Math.Log(2) / Math.Log(3)), 1e-9);
    }

    [Fact]
    public void A_range_too_narrow_to_show_how_the_tail_thins_out_says_only_at_least()
    {
        GroupedQuantile.Of([0, 180, 200], double.PositiveInfinity, [70, 20, 10], .95).ShouldBe(new GroupedQuantile.AtLeast(200));
        GroupedQuantile.Of([0], double.PositiveInfinity, [70], .5).ShouldBe(new GroupedQuantile.AtLeast(0));
        GroupedQuantile.Of([0, 100, 200], double.PositiveInfinity, [70, 20, 10], 1).ShouldBe(new GroupedQuantile.AtLeast(200));
    }

    [Fact]
    public void Empty_ranges_hold_no_quantile()
    {
        GroupedQuantile.Of([0, 10, 20, 30], 40, [0, 10, 0, 0], 0).ShouldBe(new GroupedQuantile.Interpolated(10));
        GroupedQuantile.Of([0, 10, 20, 30], 40, [0, 10, 0, 0], 1).ShouldBe(new GroupedQuantile.Interpolated(20));
    }

    [Fact]
    public void Bad_ranges_are_refused()
    {
        Should.Throw<ArgumentException>(() => GroupedQuantile.Of([0, 10], 10, [1, 1], .5)).Message.ShouldStartWith("Ranges ascend.");
        Should.Throw<ArgumentException>(() => GroupedQuantile.Of([0], 10, [0], .5)).Message.ShouldStartWith("A quantile of nobody");
        Should.Throw<ArgumentException>(() => GroupedQuantile.Of([0], 10, [1, 1], .5)).Message.ShouldStartWith("Each range has a start");
        Should.Throw<ArgumentException>(() => GroupedQuantile.Of([0], 10, [-1], .5)).Message.ShouldStartWith("People are counted from 0.");
        Should.Throw<ArgumentOutOfRangeException>(() => GroupedQuantile.Of([0], 10, [1], 1.5));
    }
}
