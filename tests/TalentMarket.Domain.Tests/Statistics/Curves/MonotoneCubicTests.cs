using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics.Curves;

namespace TalentMarket.Domain.Tests.Statistics.Curves;

public sealed class MonotoneCubicTests
{
    [Fact]
    public void Between_points_it_goes_as_the_NAG_library_does()
    {
        // goldens/pchip-monotone: NAG e01be and e01bf, documented example, four decimals.
        var golden = Golden.Of("pchip-monotone");
        var line = MonotoneCubic.Through(Numbers("x"), Numbers("y"));

        foreach (var point in golden.Json.GetProperty("expected").EnumerateArray())
            golden.Compare($"at {point[0].GetDouble()}", point[1].GetDouble(), line.At(point[0].GetDouble()), golden.Json.GetProperty("atol").GetDouble());

        double[] Numbers(string name) => [.. golden.Json.GetProperty(name).EnumerateArray().Select(number => number.GetDouble())];
    }

    [Fact]
    public void It_rises_where_its_points_rise_and_nowhere_leaves_what_lies_between_them() => Prop.ForAll(Points, points =>
    {
        var x = Enumerable.Range(0, points.Length).Select(i => (double)i).ToArray();
        var y = points.Order().Select(point => (double)point).ToArray();
        var line = MonotoneCubic.Through(x, y);
        var along = Enumerable.Range(-10, points.Length * 10 + 20).Select(step => line.At(step / 10.0)).ToArray();
        return along.Zip(along.Skip(1)).All(pair => pair.Second >= pair.First - 1e-9)
            && x.Zip(y).All(point => Math.Abs(line.At(point.First) - point.Second) < 1e-9);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Beyond_its_points_it_is_flat_and_says_so()
    {
        var line = MonotoneCubic.Through([2, 4, 7], [10, 20, 25]);

        line.At(0).ShouldBe(10);
        line.At(30).ShouldBe(25);
        line.IsExtrapolated(1.9).ShouldBeTrue();
        line.IsExtrapolated(2).ShouldBeFalse();
        line.IsExtrapolated(7).ShouldBeFalse();
        line.IsExtrapolated(7.1).ShouldBeTrue();
    }

    [Fact]
    public void One_point_is_a_level_and_two_are_a_straight_line()
    {
        MonotoneCubic.Through([3], [8]).At(20).ShouldBe(8);
        MonotoneCubic.Through([0, 10], [100, 200]).At(2.5).ShouldBe(125, 1e-12);
    }

    [Fact]
    public void Points_ascend_and_are_numbers()
    {
        Should.Throw<ArgumentException>(() => MonotoneCubic.Through([], [])).Message.ShouldStartWith("A line goes through points");
        Should.Throw<ArgumentException>(() => MonotoneCubic.Through([1, 1], [1, 2])).Message.ShouldStartWith("x is finite and ascends.");
        Should.Throw<ArgumentException>(() => MonotoneCubic.Through([1, 2], [1, double.NaN])).Message.ShouldStartWith("y is finite.");
    }

    private static Arbitrary<int[]> Points => Gen.Choose(0, 50).NonEmptyListOf().Select(points => points.ToArray()).ToArbitrary();
}
