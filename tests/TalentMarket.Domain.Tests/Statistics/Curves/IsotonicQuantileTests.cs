using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics.Curves;

namespace TalentMarket.Domain.Tests.Statistics.Curves;

public sealed class IsotonicQuantileTests
{
    private static readonly double[] Probabilities = [.10, .25, .50, .75, .90];

    [Fact]
    public void The_fit_is_the_max_min_of_the_quantiles_of_blocks() => Holds((bins, probability) =>
    {
        var fit = Fit(bins, probability);
        return Enumerable.Range(0, bins.Length).All(i => fit[i] == MaxMin(bins, i, probability));
    });

    // The exact optimum under order: the best value of each bin among all values that occur, by dynamic programming.
    [Fact]
    public void The_fit_attains_the_least_check_loss_that_any_rising_line_has() => Holds((bins, probability) =>
    {
        var values = bins.SelectMany(bin => bin.Select(row => (double)row.Value)).Distinct().Order().ToArray();
        var best = new double[values.Length];
        foreach (var bin in bins)
        {
            var least = double.PositiveInfinity;
            for (var k = 0; k < values.Length; k++)
            {
                least = Math.Min(least, best[k]);
                best[k] = least + Loss(bin, values[k], probability);
            }
        }

        var attained = bins.Zip(Fit(bins, probability)).Sum(pair => Loss(pair.First, pair.Second, probability));
        return Math.Abs(attained - best.Min()) < 1e-9;
    });

    [Fact]
    public void Fits_never_fall_and_never_cross() => Prop.ForAll(Bins, bins =>
    {
        var fits = Probabilities.Select(probability => Fit(bins, probability)).ToArray();
        return fits.All(fit => fit.Zip(fit.Skip(1)).All(pair => pair.First <= pair.Second))
            && fits.Zip(fits.Skip(1)).All(pair => pair.First.Zip(pair.Second).All(at => at.First <= at.Second));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_weight_is_that_many_rows() => Holds((bins, probability) =>
    {
        var each = bins.Select(bin => bin.SelectMany(row => Enumerable.Repeat((row.Value, 1), row.Weight)).ToArray()).ToArray();
        return Fit(bins, probability).SequenceEqual(Fit(each, probability));
    });

    [Fact]
    public void The_order_of_rows_within_a_bin_does_not_matter() => Holds((bins, probability) =>
        Fit(bins, probability).SequenceEqual(Fit([.. bins.Select(bin => bin.Reverse().ToArray())], probability)));

    [Fact]
    public void Falling_values_are_one_block()
    {
        // By hand: of 30, 20, 10 the lower median is 20.
        Fit([[(30, 1)], [(20, 1)], [(10, 1)]], .5).ShouldBe([20, 20, 20]);
        // Of 30, 20, 10, 5 it is the second of four.
        Fit([[(30, 1)], [(20, 1)], [(10, 1)], [(5, 1)]], .5).ShouldBe([10, 10, 10, 10]);
    }

    [Fact]
    public void A_sample_has_rows() =>
        Should.Throw<ArgumentException>(() => WeightedSample.Of([])).Message.ShouldStartWith("A sample has rows");

    private static double MaxMin((int Value, int Weight)[][] bins, int i, double probability) =>
        Enumerable.Range(0, i + 1).Max(from => Enumerable.Range(i, bins.Length - i).Min(to =>
            WeightedSample.Of(bins[from..(to + 1)].SelectMany(bin => bin).Select(Row)).LowerQuantile(probability)));

    private static double Loss((int Value, int Weight)[] bin, double fitted, double probability) =>
        bin.Sum(row => row.Weight * (row.Value - fitted) * (probability - (row.Value < fitted ? 1 : 0)));

    private static double[] Fit((int Value, int Weight)[][] bins, double probability) =>
        IsotonicQuantile.Fit([.. bins.Select(bin => WeightedSample.Of(bin.Select(Row)))], probability);

    private static (double, double) Row((int Value, int Weight) row) => (row.Value, row.Weight);

    private static void Holds(Func<(int Value, int Weight)[][], double, bool> law) =>
        Prop.ForAll(Bins, Gen.Elements(Probabilities).ToArbitrary(), law).QuickCheckThrowOnFailure();

    // Few different values, so that ties are common.
    private static Arbitrary<(int Value, int Weight)[][]> Bins =>
        Gen.Choose(1, 12).Zip(Gen.Choose(1, 3)).NonEmptyListOf().Resize(6).Select(rows => rows.ToArray())
            .NonEmptyListOf().Resize(8).Select(bins => bins.ToArray()).ToArbitrary();
}
