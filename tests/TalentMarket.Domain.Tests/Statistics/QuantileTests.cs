using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.Tests.Statistics;

public sealed class QuantileTests
{
    [Fact]
    public void Type_7_gives_what_R_and_NumPy_print()
    {
        // goldens/quantile-types: values of R's quantile(type = 7) and of NumPy's linear method.
        var golden = Golden.Of("quantile-types");
        var compared = 0;
        foreach (var example in golden.Json.GetProperty("cases").EnumerateArray())
        {
            var ascending = example.GetProperty("x").EnumerateArray().Select(x => x.GetDouble()).Order().ToArray();
            foreach (var quantile in example.GetProperty("quantiles").EnumerateArray().Where(q => q.GetProperty("type").GetInt32() == 7))
            {
                var probability = quantile.GetProperty("p").GetDouble();
                golden.Compare($"type 7 at {probability}", quantile.GetProperty("expected").GetDouble(), Quantile.Type7(ascending, probability), 1e-14);
                compared++;
            }
        }

        compared.ShouldBe(10);
    }

    [Theory]
    // R: quantile(c(1, 2, 4, 8), c(.1, .25, .5, .75, .9)); PostgreSQL's percentile_cont and Excel's PERCENTILE.INC agree.
    [InlineData(0.10, 1.3)]
    [InlineData(0.25, 1.75)]
    [InlineData(0.50, 3)]
    [InlineData(0.75, 5)]
    [InlineData(0.90, 6.8)]
    public void Four_values_give_the_printed_quantiles(double probability, double expected) =>
        Quantile.Type7([1, 2, 4, 8], probability).ShouldBe(expected, 1e-15);

    [Fact]
    public void A_quantile_lies_between_the_smallest_and_the_largest_and_grows_with_its_probability() =>
        Prop.ForAll(Samples, Probabilities, Probabilities, (sample, p, q) =>
        {
            double[] ascending = [.. sample.Order()];
            var (lower, upper) = (Quantile.Type7(ascending, Math.Min(p, q)), Quantile.Type7(ascending, Math.Max(p, q)));
            return ascending[0] <= lower && lower <= upper + 1e-9 && upper <= ascending[^1];
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_has_no_quantile() =>
        Should.Throw<ArgumentException>(() => Quantile.Type7([], 0.5)).Message.ShouldStartWith("A quantile of nothing does not exist.");

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_probability_lies_between_0_and_1(double probability) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Quantile.Type7([1], probability));

    private static Arbitrary<int[]> SamplesOfIntegers => Gen.Choose(-1_000_000, 1_000_000).NonEmptyListOf().Select(list => list.ToArray()).ToArbitrary();

    private static Arbitrary<double[]> Samples => SamplesOfIntegers.Generator.Select(sample => sample.Select(x => x / 7.0).ToArray()).ToArbitrary();

    private static Arbitrary<double> Probabilities => Gen.Choose(0, 1000).Select(p => p / 1000.0).ToArbitrary();
}
