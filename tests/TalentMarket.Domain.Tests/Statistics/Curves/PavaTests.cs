using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics.Curves;

namespace TalentMarket.Domain.Tests.Statistics.Curves;

public sealed class PavaTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Fits_are_those_of_the_published_examples()
    {
        // goldens/isotonic-pava: Busing (2020), its weighted case, and what R's monotone prints.
        var golden = Golden.Of("isotonic-pava");
        var compared = 0;
        foreach (var example in golden.Json.GetProperty("cases").EnumerateArray())
        {
            var name = example.GetProperty("id").GetString()!;
            var values = example.TryGetProperty("y", out var given) ? Numbers(given) : RippledSlope();
            var weights = example.TryGetProperty("w", out var unequal) ? Numbers(unequal) : Ones(values.Length);
            var tolerance = example.TryGetProperty("atol", out var printed) ? printed.GetDouble() : 1e-12;
            foreach (var (expected, fitted) in Numbers(example.GetProperty("expected")).Zip(Pava.Fit(values, weights)))
            {
                golden.Compare(name, expected, fitted, tolerance);
                compared++;
            }
        }

        compared.ShouldBe(7 + 8 + 10 + 100);
    }

    [Fact]
    public void Tied_rows_share_one_value()
    {
        // goldens/isotonic-pava, ties: pituitary fissure by age, Potthoff and Roy (1964), fitted by R's isotone.
        var golden = Golden.Of("isotonic-pava");
        var ties = golden.Json.GetProperty("ties");
        var ages = Numbers(ties.GetProperty("age"));

        var fitted = Pava.FitAgainst(ages, Numbers(ties.GetProperty("size")), Ones(ages.Length));

        foreach (var expected in ties.GetProperty("expected_tertiary_group_means").EnumerateObject())
        {
            var ofAge = fitted.Where((_, i) => ages[i] == double.Parse(expected.Name, System.Globalization.CultureInfo.InvariantCulture)).Distinct();
            golden.Compare("age " + expected.Name, expected.Value.GetDouble(), ofAge.ShouldHaveSingleItem(), ties.GetProperty("atol").GetDouble());
        }
    }

    [Fact]
    public void A_fit_never_falls_and_keeps_the_weighted_sum() => Prop.ForAll(Rows, rows =>
    {
        var fit = Fit(rows);
        return fit.Zip(fit.Skip(1)).All(pair => pair.Second > pair.First - Tolerance)
            && Math.Abs(rows.Zip(fit).Sum(pair => pair.First.Weight * (pair.Second - pair.First.Value))) < Tolerance;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Fitting_a_fit_changes_nothing() => Prop.ForAll(Rows, rows =>
    {
        var fit = Fit(rows);
        return Pava.Fit(fit, [.. rows.Select(row => (double)row.Weight)]).Zip(fit).All(pair => Math.Abs(pair.First - pair.Second) < Tolerance);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_weight_is_that_many_rows() => Prop.ForAll(Rows, rows =>
    {
        var each = rows.SelectMany(row => Enumerable.Repeat((double)row.Value, row.Weight)).ToArray();
        var x = rows.SelectMany((row, i) => Enumerable.Repeat((double)i, row.Weight)).ToArray();
        var replicated = Pava.FitAgainst(x, each, Ones(each.Length));
        return rows.Select((_, i) => replicated[Array.IndexOf(x, i)]).Zip(Fit(rows)).All(pair => Math.Abs(pair.First - pair.Second) < Tolerance);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_rows_does_not_matter() => Prop.ForAll(Rows, rows =>
    {
        var x = rows.Select((_, i) => (double)(i / 2)).ToArray();
        var forwards = Pava.FitAgainst(x, [.. rows.Select(row => (double)row.Value)], [.. rows.Select(row => (double)row.Weight)]);
        var backwards = Pava.FitAgainst(
            [.. x.Reverse()], [.. rows.Reverse().Select(row => (double)row.Value)], [.. rows.Reverse().Select(row => (double)row.Weight)]);
        return forwards.Reverse().Zip(backwards).All(pair => Math.Abs(pair.First - pair.Second) < Tolerance);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_cannot_be_fitted_is_refused()
    {
        Should.Throw<ArgumentException>(() => Pava.Fit([1, 2], [1])).Message.ShouldStartWith("Each value has one weight.");
        Should.Throw<ArgumentException>(() => Pava.Fit([double.NaN], [1])).Message.ShouldStartWith("A value is a finite number.");
        Should.Throw<ArgumentException>(() => Pava.Fit([1], [0])).Message.ShouldStartWith("A weight is a number above 0.");
        Should.Throw<ArgumentException>(() => Pava.FitAgainst([1], [1, 2], [1, 1])).Message.ShouldStartWith("Each x has one value");
    }

    [Fact]
    public void Nothing_fits_nothing() => Pava.Fit([], []).ShouldBeEmpty();

    private static double[] Fit((int Value, int Weight)[] rows) =>
        Pava.Fit([.. rows.Select(row => (double)row.Value)], [.. rows.Select(row => (double)row.Weight)]);

    private static double[] RippledSlope() => [.. Enumerable.Range(0, 100).Select(i => 5 * i / 100.0 + Math.Sin(10 * i / 100.0))];

    private static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(number => number.GetDouble())];

    private static double[] Ones(int count) => [.. Enumerable.Repeat(1.0, count)];

    private static Arbitrary<(int Value, int Weight)[]> Rows =>
        Gen.Choose(-20, 20).Zip(Gen.Choose(1, 4)).NonEmptyListOf().Select(rows => rows.ToArray()).ToArbitrary();
}
