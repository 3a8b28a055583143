using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics.Trends;

namespace TalentMarket.Domain.Tests.Statistics.Trends;

public sealed class MannKendallTests
{
    [Fact]
    public void Sulphate_in_a_well_rises_as_the_agency_prints()
    {
        // goldens/trend: US EPA (2009), example 17-6, ties in y.
        var golden = Golden.Of("trend");
        var example = golden.Json.GetProperty("mann_kendall")[0];

        var trend = MannKendall.Test(Numbers("x"), Numbers("y"));

        golden.CompareRelative("EPA tau-a", example.GetProperty("tau_a").GetDouble(), trend.TauA, 5e-7);
        golden.CompareRelative("EPA z", example.GetProperty("z_continuity").GetDouble(), trend.Z, 5e-7);
        golden.CompareRelative("EPA p", example.GetProperty("p").GetDouble(), trend.TwoSidedP, 5e-7);

        double[] Numbers(string name) => [.. example.GetProperty(name).EnumerateArray().Select(number => number.GetDouble())];
    }

    [Fact]
    public void A_series_read_backwards_has_the_opposite_trend_and_the_same_probability() => Prop.ForAll(Points, points =>
    {
        var x = points.Select((_, i) => (double)i).ToArray();
        var forwards = MannKendall.Test(x, [.. points.Select(point => (double)point)]);
        var backwards = MannKendall.Test(x, [.. points.Reverse().Select(point => (double)point)]);
        return forwards.Score == -backwards.Score && Math.Abs(forwards.TwoSidedP - backwards.TwoSidedP) < 1e-12
            && forwards.TwoSidedP is >= 0 and <= 1 && Math.Abs(forwards.TauA) <= 1;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equal_values_have_no_trend()
    {
        var trend = MannKendall.Test([1, 2, 3, 4], [5, 5, 5, 5]);

        trend.Score.ShouldBe(0);
        trend.TwoSidedP.ShouldBe(1);
    }

    [Fact]
    public void One_point_has_no_trend_to_test() =>
        Should.Throw<ArgumentException>(() => MannKendall.Test([1], [1])).Message.ShouldStartWith("A trend needs two points or more");

    private static Arbitrary<int[]> Points =>
        Gen.Choose(0, 40).ListOf().Where(points => points.Count >= 2).Select(points => points.ToArray()).ToArbitrary();
}
