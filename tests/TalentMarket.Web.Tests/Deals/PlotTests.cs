using TalentMarket.Web.Deals;

namespace TalentMarket.Web.Tests.Deals;

public sealed class PlotTests
{
    [Fact]
    public void An_axis_ticks_at_one_two_and_five_around_its_numbers()
    {
        var axis = LogAxis.Around([3, 70], 0, 100);

        axis.Ticks.ShouldBe([2, 5, 10, 20, 50, 100]);
        axis.At(2).ShouldBe(0);
        axis.At(100).ShouldBe(100, 1e-9);
    }

    [Fact]
    public void Equal_ratios_are_equal_distances()
    {
        var axis = LogAxis.Around([3, 70], 0, 100);

        (axis.At(40) - axis.At(20)).ShouldBe(axis.At(10) - axis.At(5), 1e-9);
    }

    [Fact]
    public void Where_ticks_would_crowd_only_powers_of_ten_stay() =>
        LogAxis.Around([1, 1e9m], 0, 100).Ticks.ShouldBe([1, 10, 100, 1_000, 10_000, 100_000, 1e6m, 1e7m, 1e8m, 1e9m]);

    [Fact]
    public void Names_cover_neither_marks_nor_each_other_and_stay_within_the_plot()
    {
        var marks = Enumerable.Range(0, 40).Select(number => ((double)(number % 8 * 35), (double)(number / 8 * 30), $"Deal number {number}")).ToList();

        var labels = MarkLabels.Place(marks, 0, 0, 300, 160).OfType<MarkLabel>().ToList();

        labels.Count.ShouldBeInRange(3, 39);
        var spans = labels.Select(label => (Left: label.Anchor switch { "start" => label.X, "end" => label.X - label.Text.Length * 6, _ => label.X - label.Text.Length * 3 }, label.Y, Width: label.Text.Length * 6)).ToList();
        spans.ShouldAllBe(span => span.Left >= 0 && span.Left + span.Width <= 300);
        foreach (var one in spans)
            spans.Count(other => Math.Abs(other.Y - one.Y) < 13 && one.Left < other.Left + other.Width && other.Left < one.Left + one.Width).ShouldBe(1);
    }
}
