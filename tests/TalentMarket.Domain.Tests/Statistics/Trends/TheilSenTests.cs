using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics.Trends;

namespace TalentMarket.Domain.Tests.Statistics.Trends;

public sealed class TheilSenTests
{
    [Fact]
    public void Sens_own_example_has_his_slope_and_his_interval()
    {
        // goldens/trend: Sen (1968), interval of 93 per cent.
        var golden = Golden.Of("trend");
        var example = golden.Json.GetProperty("theil_sen")[0];
        var line = Fit(example);
        var tolerance = example.GetProperty("atol").GetDouble();

        var (lower, upper) = line.SenInterval(1 - example.GetProperty("alpha").GetDouble());

        golden.Compare("Sen's slope", example.GetProperty("slope").GetDouble(), line.Slope, tolerance);
        golden.Compare("Sen's intercept", example.GetProperty("intercept_median").GetDouble(), line.Intercept, tolerance);
        golden.Compare("Sen's lower limit", example.GetProperty("ci93_lower").GetDouble(), lower, tolerance);
        golden.Compare("Sen's upper limit", example.GetProperty("ci93_upper").GetDouble(), upper, tolerance);
    }

    [Fact]
    public void Sulphate_in_a_well_rises_as_the_agency_prints()
    {
        // goldens/trend: US EPA (2009), example 17-6, with Gilbert's interval of 95 per cent.
        var golden = Golden.Of("trend");
        var example = golden.Json.GetProperty("mann_kendall")[0];
        var line = Fit(example);
        var limits = example.GetProperty("ci95_slope");

        var (lower, upper) = line.GilbertInterval(.95);

        golden.CompareRelative("EPA slope", example.GetProperty("slope").GetDouble(), line.Slope, 5e-7);
        golden.CompareRelative("EPA intercept", example.GetProperty("intercept_conover").GetDouble(), line.Intercept, 5e-7);
        golden.CompareRelative("EPA lower limit", limits[0].GetDouble(), lower, 5e-7);
        golden.CompareRelative("EPA upper limit", limits[1].GetDouble(), upper, 5e-7);
    }

    [Fact]
    public void A_slope_follows_the_scale_of_both_axes_and_the_interval_holds_it() => Prop.ForAll(Points, points =>
    {
        var x = points.Select((_, i) => (double)i).ToArray();
        var line = TheilSen.Fit(x, [.. points.Select(point => (double)point)]);
        var scaled = TheilSen.Fit([.. x.Select(at => 2 * at + 7)], [.. points.Select(point => 10.0 * point - 3)]);
        var (lower, upper) = line.SenInterval(.90);
        return Math.Abs(scaled.Slope - 5 * line.Slope) < 1e-9 && lower <= line.Slope && line.Slope <= upper;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_wild_point_does_not_turn_the_line() =>
        TheilSen.Fit([1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 700]).Slope.ShouldBe(1);

    [Fact]
    public void Points_of_one_x_have_no_slope() =>
        Should.Throw<ArgumentException>(() => TheilSen.Fit([1, 1], [2, 3])).Message.ShouldStartWith("A slope needs two different x.");

    private static TheilSen Fit(System.Text.Json.JsonElement example) => TheilSen.Fit(Numbers(example, "x"), Numbers(example, "y"));

    private static double[] Numbers(System.Text.Json.JsonElement example, string name) =>
        [.. example.GetProperty(name).EnumerateArray().Select(number => number.GetDouble())];

    private static Arbitrary<int[]> Points =>
        Gen.Choose(0, 40).ListOf().Where(points => points.Count >= 2).Select(points => points.ToArray()).ToArbitrary();
}
