using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.Tests.Statistics;

public sealed class WeightedQuantileTests
{
    [Fact]
    public void Weighted_percentiles_are_those_SAS_prints()
    {
        // goldens/weighted-quantile-sas: PROC UNIVARIATE with WEIGHT and PCTLDEF=5.
        var golden = Golden.Of("weighted-quantile-sas");
        foreach (var example in golden.Json.GetProperty("cases").EnumerateArray())
        {
            var (values, weights) = Sorted(example.Numbers("x").Zip(example.Numbers("w")));
            foreach (var (probability, expected) in example.Numbers("p").Zip(example.Numbers("expected")))
                golden.CompareRelative($"{example.GetProperty("id")} at {probability}",
                    expected, WeightedQuantile.Averaged(values, weights, probability), 1e-4);
        }
    }

    [Fact]
    public void Whole_weights_answer_as_if_each_value_stood_there_that_many_times() =>
        Prop.ForAll(Samples, Probabilities, (sample, probability) =>
        {
            var (values, weights) = Sorted(sample.Select(pair => ((double)pair.Value, (double)pair.Weight)));
            double[] repeated = [.. sample.SelectMany(pair => Enumerable.Repeat((double)pair.Value, pair.Weight)).Order()];
            var step = probability * repeated.Length;
            var (below, above) = (Math.Max(1, (int)Math.Ceiling(step - 1e-9)), Math.Min(repeated.Length, (int)Math.Floor(step + 1e-9) + 1));
            return WeightedQuantile.Averaged(values, weights, probability) == (repeated[below - 1] + repeated[above - 1]) / 2
                && WeightedQuantile.Lower(values, weights, probability) == repeated[below - 1];
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_common_factor_of_all_weights_changes_nothing() =>
        Prop.ForAll(Samples, Probabilities, (sample, probability) =>
        {
            var (values, weights) = Sorted(sample.Select(pair => ((double)pair.Value, (double)pair.Weight)));
            double[] scaled = [.. weights.Select(weight => weight * .37)];
            return WeightedQuantile.Averaged(values, weights, probability) == WeightedQuantile.Averaged(values, scaled, probability)
                && WeightedQuantile.Lower(values, weights, probability) == WeightedQuantile.Lower(values, scaled, probability);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Quantiles_move_and_stretch_with_their_values() =>
        Prop.ForAll(Samples, Probabilities, (sample, probability) =>
        {
            var (values, weights) = Sorted(sample.Select(pair => ((double)pair.Value, (double)pair.Weight)));
            double[] moved = [.. values.Select(value => 2 * value + 1)];
            return WeightedQuantile.Averaged(moved, weights, probability) == 2 * WeightedQuantile.Averaged(values, weights, probability) + 1;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Quantiles_grow_with_their_probability() =>
        Prop.ForAll(Samples, Probabilities, Probabilities, (sample, p, q) =>
        {
            var (values, weights) = Sorted(sample.Select(pair => ((double)pair.Value, (double)pair.Weight)));
            return WeightedQuantile.Averaged(values, weights, Math.Min(p, q)) <= WeightedQuantile.Averaged(values, weights, Math.Max(p, q))
                && WeightedQuantile.Lower(values, weights, p) <= WeightedQuantile.Averaged(values, weights, p);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_has_no_weight_is_seen_by_no_quantile()
    {
        WeightedQuantile.Averaged([1, 2, 3, 4], [0, 1, 1, 0], 0).ShouldBe(2);
        WeightedQuantile.Averaged([1, 2, 3, 4], [0, 1, 1, 0], 1).ShouldBe(3);
        WeightedQuantile.Averaged([1, 2, 2.5, 3, 4], [0, 1, 0, 1, 0], .5).ShouldBe(2.5);
        WeightedQuantile.Lower([1, 2, 2.5, 3, 4], [0, 1, 0, 1, 0], .5).ShouldBe(2);
    }

    [Fact]
    public void Sums_of_weights_meet_a_step_in_spite_of_their_rounding() =>
        // .1 + .2 is not .3 in floating point, and .5 × (.1 + .2 + .3) is.
        WeightedQuantile.Averaged([1, 2, 3], [.1, .2, .3], .5).ShouldBe(2.5);

    [Fact]
    public void Bad_values_and_weights_are_refused()
    {
        Should.Throw<ArgumentException>(() => WeightedQuantile.Averaged([], [], .5)).Message.ShouldStartWith("A quantile of nothing does not exist.");
        Should.Throw<ArgumentException>(() => WeightedQuantile.Averaged([1], [0], .5)).Message.ShouldStartWith("A quantile of nothing does not exist.");
        Should.Throw<ArgumentException>(() => WeightedQuantile.Averaged([1, 2], [1], .5)).Message.ShouldStartWith("Each value has one weight.");
        Should.Throw<ArgumentException>(() => WeightedQuantile.Averaged([1], [-1], .5)).Message.ShouldStartWith("A weight is a number of 0 or more.");
        Should.Throw<ArgumentException>(() => WeightedQuantile.Averaged([1], [double.NaN], .5)).Message.ShouldStartWith("A weight is a number of 0 or more.");
        Should.Throw<ArgumentException>(() => WeightedQuantile.Lower([2, 1], [1, 1], .5)).Message.ShouldStartWith("Values are numbers and ascend.");
        Should.Throw<ArgumentException>(() => WeightedQuantile.Lower([double.NaN], [1], .5)).Message.ShouldStartWith("Values are numbers and ascend.");
        Should.Throw<ArgumentOutOfRangeException>(() => WeightedQuantile.Averaged([1], [1], 1.01));
    }

    private static (double[] Values, double[] Weights) Sorted(IEnumerable<(double Value, double Weight)> pairs)
    {
        var sorted = pairs.OrderBy(pair => pair.Value).ToList();
        return ([.. sorted.Select(pair => pair.Value)], [.. sorted.Select(pair => pair.Weight)]);
    }

    private static Arbitrary<(int Value, int Weight)[]> Samples =>
        Gen.Choose(0, 20).SelectMany(value => Gen.Choose(0, 5).Select(weight => (value, weight))).NonEmptyListOf()
            .Where(list => list.Any(pair => pair.weight > 0)).Select(list => list.ToArray()).ToArbitrary();

    private static Arbitrary<double> Probabilities => Gen.Choose(0, 40).Select(p => p / 40.0).ToArbitrary();
}
