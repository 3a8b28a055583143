using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.Tests.Statistics;

public sealed class HarrellDavisTests
{
    private static readonly double[] Quartiles = [.25, .50, .75];

    [Fact]
    public void Estimates_and_their_jackknife_errors_are_those_SciPy_tests_against()
    {
        // goldens/harrell-davis: test_mstats_extras.py of SciPy; errors stand at P25, P50 and P75.
        var golden = Golden.Of("harrell-davis");
        foreach (var example in golden.Json.GetProperty("cases").EnumerateArray())
        {
            double[] ascending = [.. example.Numbers("x").Order()];
            foreach (var (probability, expected) in example.Numbers("p").Zip(example.Numbers("expected")))
                golden.Compare($"{example.GetProperty("id")} at {probability}",
                    expected, HarrellDavis.Estimate(ascending, probability), example.GetProperty("atol").GetDouble());
            if (!example.TryGetProperty("jackknife_sd_at_quartiles", out _)) continue;
            foreach (var (probability, expected) in Quartiles.Zip(example.Numbers("jackknife_sd_at_quartiles")))
                golden.Compare($"jackknife error at {probability}", expected, HarrellDavis.JackknifeError(ascending, probability), 5e-7);
        }
    }

    [Fact]
    public void Estimates_move_and_stretch_with_their_values_and_stay_among_them() =>
        Prop.ForAll(Samples, Probabilities, (ascending, probability) =>
        {
            double[] moved = [.. ascending.Select(value => 3 * value - 7)];
            var estimate = HarrellDavis.Estimate(ascending, probability);
            return Math.Abs(HarrellDavis.Estimate(moved, probability) - (3 * estimate - 7)) < 1e-6
                && estimate >= ascending[0] - 1e-6 && estimate <= ascending[^1] + 1e-6;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_has_no_estimate_and_one_value_no_error()
    {
        Should.Throw<ArgumentException>(() => HarrellDavis.Estimate([], .5)).Message.ShouldStartWith("A quantile of nothing does not exist.");
        Should.Throw<ArgumentOutOfRangeException>(() => HarrellDavis.Estimate([1], 2));
        Should.Throw<ArgumentException>(() => HarrellDavis.JackknifeError([1], .5)).Message.ShouldStartWith("A standard error needs two values");
    }

    private static Arbitrary<double[]> Samples => Gen.Choose(-100_000, 100_000).NonEmptyListOf()
        .Select(list => list.Order().Select(value => value / 7.0).ToArray()).ToArbitrary();

    private static Arbitrary<double> Probabilities => Gen.Choose(0, 100).Select(p => p / 100.0).ToArbitrary();
}
