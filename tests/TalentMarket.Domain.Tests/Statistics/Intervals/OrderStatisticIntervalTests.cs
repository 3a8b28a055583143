using System.Text.Json;
using TalentMarket.Domain.Statistics.Intervals;

namespace TalentMarket.Domain.Tests.Statistics.Intervals;

public sealed class OrderStatisticIntervalTests
{
    [Fact]
    public void Confidence_of_ranks_is_that_of_the_printed_table()
    {
        // goldens/quantile-ci: a textbook's table of intervals of a median, n from 2 to 20, to a tenth of a per cent.
        var golden = Golden.Of("quantile-ci");
        foreach (var row in golden.Json.GetProperty("median_ci_levels_table").EnumerateArray())
        {
            var (n, lower, upper) = (row.GetProperty("n").GetInt32(), row.GetProperty("lower_rank").GetInt32(), row.GetProperty("upper_rank").GetInt32());
            golden.Compare($"confidence of ranks {lower} and {upper} of {n}",
                row.GetProperty("level_percent").GetDouble(), 100 * OrderStatisticInterval.Coverage(n, .5, lower, upper), .05 + 1e-9);
        }
    }

    [Fact]
    public void Ends_are_those_of_R_s_confintr()
    {
        // goldens/quantile-ci: ci_quantile of exp(0), exp(.01) … exp(1); a missing end is that of a one-sided interval.
        var golden = Golden.Of("quantile-ci");
        double[] values = [.. Enumerable.Range(0, 101).Select(i => Math.Exp(.01 * i))];
        foreach (var example in golden.Json.GetProperty("confintr_cases").EnumerateArray())
        {
            var (probability, level) = (example.GetProperty("p").GetDouble(), example.GetProperty("level").GetDouble());
            var (hasLower, hasUpper) = (example.GetProperty("lower").ValueKind != JsonValueKind.Null, example.GetProperty("upper").ValueKind != JsonValueKind.Null);
            var tail = hasLower && hasUpper ? (1 - level) / 2 : 1 - level;
            if (hasLower)
                golden.CompareRelative($"lower end at {probability}", example.GetProperty("lower").GetDouble(),
                    values[OrderStatisticInterval.LowerRank(101, probability, tail) - 1], 1e-12);
            if (hasUpper)
                golden.CompareRelative($"upper end at {probability}", example.GetProperty("upper").GetDouble(),
                    values[OrderStatisticInterval.UpperRank(101, probability, tail) - 1], 1e-12);
            if (hasLower && hasUpper)
                OrderStatisticInterval.Ranks(101, probability, level).ShouldBe(
                    (OrderStatisticInterval.LowerRank(101, probability, tail), OrderStatisticInterval.UpperRank(101, probability, tail)));
        }
    }

    [Fact]
    public void Tests_of_a_quantile_stand_on_the_same_ranks()
    {
        // goldens/quantile-ci: p values of R's snpar::quant.test and of Conover's example. No page tests a quantile: the binomial of the
        // ranks is held to them, p = 2 min(P(Bin ≤ rows not above q), P(Bin ≥ rows below q)).
        var golden = Golden.Of("quantile-ci");
        double[] values = [.. Enumerable.Range(0, 101).Select(i => Math.Exp(.01 * i))];
        foreach (var example in golden.Json.GetProperty("quantile_test_pvalues").EnumerateArray())
            golden.CompareRelative($"p value of {example}", example.GetProperty("pvalue").GetDouble(), PValue(values, example), 1e-12);
        var conover = golden.Json.GetProperty("conover");
        golden.Compare("p value of Conover's example", conover.GetProperty("pvalue_two_sided").GetDouble(), PValue(conover.Numbers("x"), conover),
            conover.GetProperty("atol").GetDouble());

        static double PValue(double[] values, JsonElement example)
        {
            var (probability, q) = (example.GetProperty("p").GetDouble(), example.GetProperty("q").GetDouble());
            var (notAbove, below) = (values.Count(value => value <= q), values.Count(value => value < q));
            return 2 * Math.Min(OrderStatisticInterval.Coverage(values.Length, probability, 0, notAbove + 1),
                OrderStatisticInterval.Coverage(values.Length, probability, below, values.Length + 1));
        }
    }

    [Fact]
    public void Thin_samples_have_no_interval()
    {
        // goldens/identities: the fewest rows at 95 %.
        var golden = Golden.Of("identities");
        var fewest = golden.Json.GetProperty("order_stat_min_n");

        golden.Compare("fewest rows for a median", fewest.GetProperty("median_95").GetDouble(), Fewest(n => OrderStatisticInterval.Exists(n, .5, .95)), 0);
        golden.Compare("fewest rows for P90", fewest.GetProperty("p90_95_any_tails").GetDouble(), Fewest(n => OrderStatisticInterval.Exists(n, .9, .95)), 0);
        golden.Compare("fewest rows for P10", fewest.GetProperty("p90_95_any_tails").GetDouble(), Fewest(n => OrderStatisticInterval.Exists(n, .1, .95)), 0);
        golden.Compare("fewest rows for P90 of equal tails", fewest.GetProperty("p90_95_equal_tails").GetDouble(), Fewest(n => NyblomInterval.Exists(n, .9, .95)), 0);
        Should.Throw<ArgumentException>(() => OrderStatisticInterval.Ranks(5, .5, .95)).Message.ShouldStartWith("The sample is too small");
    }

    [Fact]
    public void Ranks_are_as_sure_as_asked_and_no_wider_than_they_must_be()
    {
        foreach (var probability in (double[])[.10, .25, .50, .75, .90])
            for (var n = 1; n <= 150; n++)
            {
                if (!OrderStatisticInterval.Exists(n, probability, .95)) continue;
                var (lower, upper) = OrderStatisticInterval.Ranks(n, probability, .95);
                OrderStatisticInterval.Coverage(n, probability, lower, upper).ShouldBeGreaterThanOrEqualTo(.95 - 1e-9);
                if (lower > 1 && upper < n) OrderStatisticInterval.Coverage(n, probability, lower + 1, upper - 1).ShouldBeLessThan(.95);
            }
    }

    private static int Fewest(Func<int, bool> exists) => Enumerable.Range(1, 100).First(exists);
}
