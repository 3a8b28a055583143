using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.Tests.Statistics;

public sealed class QuantileTests
{
    [Fact]
    public void Types_6_7_and_8_give_what_R_Mathematica_NumPy_and_NIST_print()
    {
        // goldens/quantile-types: R's quantile(type = 6, 7, 8), NumPy's methods of those names, the NIST handbook's p(N + 1) rule.
        var golden = Golden.Of("quantile-types");
        foreach (var example in golden.Json.GetProperty("cases").EnumerateArray())
        {
            double[] ascending = [.. example.GetProperty("x").EnumerateArray().Select(x => x.GetDouble()).Order()];
            foreach (var quantile in example.GetProperty("quantiles").EnumerateArray())
            {
                var probability = quantile.GetProperty("p").GetDouble();
                double? found = quantile.GetProperty("type").GetInt32() switch
                {
                    6 => Quantile.Type6(ascending, probability),
                    7 => Quantile.Type7(ascending, probability),
                    8 => Quantile.Type8(ascending, probability),
                    _ => null,
                };
                if (found is { } actual)
                    golden.Compare($"{example.GetProperty("id")} type {quantile.GetProperty("type")} at {probability}",
                        quantile.GetProperty("expected").GetDouble(), actual, example.GetProperty("tolerance").GetDouble());
            }
        }
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
            return Grows(Quantile.Type6) && Grows(Quantile.Type7) && Grows(Quantile.Type8);

            bool Grows(Definition quantile)
            {
                var (lower, upper) = (quantile(ascending, Math.Min(p, q)), quantile(ascending, Math.Max(p, q)));
                return ascending[0] <= lower && lower <= upper + 1e-9 && upper <= ascending[^1];
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_quantile_of_the_values_turned_round_is_that_of_the_other_probability_turned_round() =>
        Prop.ForAll(Samples, Probabilities, (sample, p) =>
        {
            double[] ascending = [.. sample.Order()];
            double[] turned = [.. sample.Select(value => -value).Order()];
            return TurnsRound(Quantile.Type6) && TurnsRound(Quantile.Type7) && TurnsRound(Quantile.Type8);

            bool TurnsRound(Definition quantile) => Math.Abs(quantile(ascending, p) + quantile(turned, 1 - p)) < 1e-6;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_has_no_quantile() =>
        Should.Throw<ArgumentException>(() => Quantile.Type7([], 0.5)).Message.ShouldStartWith("A quantile of nothing does not exist.");

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_probability_lies_between_0_and_1(double probability) =>
        new Definition[] { Quantile.Type6, Quantile.Type7, Quantile.Type8 }
            .ShouldAllBe(quantile => Should.Throw<ArgumentOutOfRangeException>(() => quantile(new double[] { 1 }, probability)) != null);

    private delegate double Definition(ReadOnlySpan<double> ascending, double probability);

    private static Arbitrary<int[]> SamplesOfIntegers => Gen.Choose(-1_000_000, 1_000_000).NonEmptyListOf().Select(list => list.ToArray()).ToArbitrary();

    private static Arbitrary<double[]> Samples => SamplesOfIntegers.Generator.Select(sample => sample.Select(x => x / 7.0).ToArray()).ToArbitrary();

    private static Arbitrary<double> Probabilities => Gen.Choose(0, 1000).Select(p => p / 1000.0).ToArbitrary();
}
