using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Statistics.Intervals;

namespace TalentMarket.Domain.Tests.Statistics.Intervals;

public sealed class ClusterBootstrapTests
{
    private static readonly double[] Probabilities = [.10, .25, .50, .75, .90];

    [Fact]
    public void Drawn_quantiles_are_those_of_the_rows_written_out() =>
        Prop.ForAll(Rows, Times, (rows, times) =>
        {
            var sample = ClusteredSample.Of(rows.Select(row => ((double)row.Pay, 1.0, (long?)row.Organisation)));
            double[] written = [.. sample.Values.ToArray().Zip(sample.Clusters.ToArray(), (pay, cluster) => Enumerable.Repeat(pay, times[cluster])).SelectMany(pays => pays)];
            if (written.Length == 0) return true;
            var found = new double[Probabilities.Length];
            sample.Quantiles(times, Probabilities, found);
            return found.Zip(Probabilities).All(pair => Math.Abs(pair.First - Quantile.Type7(written, pair.Second)) < 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Drawn_weighted_quantiles_are_those_of_the_weights_multiplied() =>
        Prop.ForAll(Rows, Times, (rows, times) =>
        {
            var sample = ClusteredSample.Of(rows.Select((row, i) => ((double)row.Pay, i == 0 ? 2.0 : 1.0 + i % 3, (long?)row.Organisation)));
            if (sample.IsEquallyWeighted) return true;
            double[] drawn = [.. sample.Weights.ToArray().Zip(sample.Clusters.ToArray(), (weight, cluster) => weight * times[cluster])];
            if (drawn.Sum() == 0) return true;
            var found = new double[Probabilities.Length];
            sample.Quantiles(times, Probabilities, found);
            var values = sample.Values.ToArray();
            return found.Zip(Probabilities).All(pair => pair.First == WeightedQuantile.Averaged(values, drawn, pair.Second));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_question_has_the_same_answer_whatever_the_order_of_rows()
    {
        var rows = TwentyOrganisations().ToList();
        var first = ClusterBootstrap.Of(ClusteredSample.Of(rows), Probabilities, .95, "jobs=ml-engineer");
        rows.Reverse();
        var again = ClusterBootstrap.Of(ClusteredSample.Of(rows), Probabilities, .95, "jobs=ml-engineer");
        var other = ClusterBootstrap.Of(ClusteredSample.Of(rows), Probabilities, .95, "jobs=data-scientist");

        again.ShouldBe(first);
        other.ShouldNotBe(first);
    }

    [Fact]
    public void Intervals_move_and_stretch_with_pay()
    {
        var rows = TwentyOrganisations().ToList();
        var first = ClusterBootstrap.Of(ClusteredSample.Of(rows), Probabilities, .95, "q");
        var moved = ClusterBootstrap.Of(ClusteredSample.Of(rows.Select(row => (4 * row.Item1 + 8, row.Item2, row.Item3))), Probabilities, .95, "q");

        foreach (var (one, other) in first.Zip(moved))
        {
            other.Low.ShouldBe(4 * one.Low + 8, 1e-6);
            other.High.ShouldBe(4 * one.High + 8, 1e-6);
            other.StandardError.ShouldBe(4 * one.StandardError, 1e-6);
        }
    }

    [Fact]
    public void People_of_one_organisation_who_are_paid_alike_tell_less_than_as_many_strangers()
    {
        // Twenty organisations of thirty people paid within 1 % of each other: the organisations are the sample.
        var alike = ClusteredSample.Of(Enumerable.Range(0, 600).Select(i => (100.0 + 10 * (i % 20) + .01 * i, 1.0, (long?)(i % 20))));
        var strangers = ClusteredSample.Of(Enumerable.Range(0, 600).Select(i => (100.0 + 10 * (i % 20) + .01 * i, 1.0, (long?)i)));

        var (clustered, independent) = (Median(alike), Median(strangers));

        (clustered.High - clustered.Low).ShouldBeGreaterThan(3 * (independent.High - independent.Low));

        static QuantileInterval.Found Median(ClusteredSample sample) => ClusterBootstrap.Of(sample, [.5], .95, "alike")[0];
    }

    [Fact]
    public void Weights_weigh_in_what_is_drawn()
    {
        // One organisation pays 900 and has all but a thousandth of the weight: nearly every draw has it, and its pay is the median.
        var rows = Enumerable.Range(0, 40).Select(i => (100.0 + i, .01, (long?)i)).Append((900.0, 1000.0, 99L));

        var found = ClusterBootstrap.Of(ClusteredSample.Of(rows), [.5], .5, "weights")[0];

        found.High.ShouldBe(900);
    }

    private static IEnumerable<(double, double, long?)> TwentyOrganisations() =>
        Enumerable.Range(0, 200).Select(i => (100.0 + i * 37 % 211 + 5 * (i % 20), 1.0, (long?)(i % 20)));

    private static Arbitrary<(int Pay, int Organisation)[]> Rows =>
        Gen.Choose(0, 30).SelectMany(pay => Gen.Choose(0, 5).Select(organisation => (pay, organisation))).NonEmptyListOf()
            .Select(list => list.ToArray()).ToArbitrary();

    private static Arbitrary<int[]> Times => Gen.Choose(0, 3).ListOf(6).Select(list => list.ToArray()).ToArbitrary();
}
