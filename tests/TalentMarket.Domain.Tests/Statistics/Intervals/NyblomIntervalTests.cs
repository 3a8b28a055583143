using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics.Intervals;

namespace TalentMarket.Domain.Tests.Statistics.Intervals;

public sealed class NyblomIntervalTests
{
    [Fact]
    public void Interpolated_ends_are_those_of_R_s_EnvStats()
    {
        // goldens/quantile-ci: eqnpar(ci = TRUE) on ten wells before and after cleaning.
        var golden = Golden.Of("quantile-ci");
        foreach (var example in golden.Json.GetProperty("nyblom").EnumerateArray())
        {
            double[] ascending = [.. example.Numbers("x").Order()];
            var (low, high) = NyblomInterval.Of(ascending, example.GetProperty("p").GetDouble(), example.GetProperty("level").GetDouble());

            golden.CompareRelative($"{example.GetProperty("id")} lower end", example.GetProperty("lower").GetDouble(), low, 5e-7);
            golden.CompareRelative($"{example.GetProperty("id")} upper end", example.GetProperty("upper").GetDouble(), high, 5e-7);
        }
    }

    [Fact]
    public void Ends_lie_at_or_within_those_of_the_exact_ranks() =>
        Prop.ForAll(Gen.Choose(0, 100_000).ListOf(60).ToArbitrary(), Gen.Choose(10, 90).ToArbitrary(), (list, percent) =>
        {
            double[] ascending = [.. list.Order()];
            var (lower, upper) = OrderStatisticInterval.Ranks(60, percent / 100.0, .95);
            var (low, high) = NyblomInterval.Of(ascending, percent / 100.0, .95);
            return ascending[lower - 1] <= low && low <= high && high <= ascending[upper - 1];
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_sample_turned_round_has_its_ends_turned_round()
    {
        double[] ascending = [.. Enumerable.Range(1, 50).Select(i => i * (double)i)];
        double[] turned = [.. ascending.Select(value => -value).Order()];
        var (low, high) = NyblomInterval.Of(ascending, .25, .95);
        var (lowTurned, highTurned) = NyblomInterval.Of(turned, .75, .95);

        lowTurned.ShouldBe(-high, 1e-9);
        highTurned.ShouldBe(-low, 1e-9);
    }

    [Fact]
    public void Thin_samples_have_no_ends() =>
        Should.Throw<ArgumentException>(() => NyblomInterval.Of([1, 2, 3, 4, 5], .5, .95)).Message.ShouldStartWith("The sample is too small");
}
