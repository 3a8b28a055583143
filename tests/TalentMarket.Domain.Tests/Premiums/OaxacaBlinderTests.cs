using System.Text.Json;
using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Statistics.Regression;

namespace TalentMarket.Domain.Tests.Premiums;

public sealed class OaxacaBlinderTests
{
    private static readonly string[] Regressors = ["age", "female", "LTHS", "some.college", "college", "advanced.degree"];
    private static readonly DummyGroup Education = new("high.school", ["LTHS", "some.college", "college", "advanced.degree"]);

    // goldens/oaxaca-chicago: the vignette of R's package oaxaca 0.1.5, natives and foreign-born in metropolitan Chicago.
    [Fact]
    public void The_wage_gap_of_Chicago_splits_as_R_prints_it()
    {
        var golden = Golden.Of("oaxaca-chicago");
        var gap = Chicago(golden);

        var threefold = gap.Threefold();
        var printed = golden.Json.GetProperty("threefold");
        golden.Compare("gap", golden.Json.GetProperty("y").GetProperty("diff").GetDouble(), threefold.Gap, 5e-7);
        golden.Compare("endowments", printed.GetProperty("endowments").GetDouble(), threefold.Endowments, 5.1e-8);
        golden.Compare("coefficients", printed.GetProperty("coefficients").GetDouble(), threefold.Coefficients, 5.1e-8);
        golden.Compare("interaction", printed.GetProperty("interaction").GetDouble(), threefold.Interaction, 5.1e-8);
        foreach (var expected in golden.Json.GetProperty("twofold").EnumerateArray())
        {
            var reference = ReferenceOf(expected);
            var twofold = gap.Twofold(reference);
            golden.Compare($"{reference}, explained", expected.GetProperty("explained").GetDouble(), twofold.Explained, 5.1e-8);
            golden.Compare($"{reference}, unexplained", expected.GetProperty("unexplained").GetDouble(), twofold.Unexplained, 5.1e-7);
        }

        var neumark = golden.Json.GetProperty("twofold").EnumerateArray().Single(twofold => twofold.TryGetProperty("unexplained_A", out _));
        golden.Compare("Neumark, A", neumark.GetProperty("unexplained_A").GetDouble(), gap.Twofold(OaxacaReference.Neumark).UnexplainedA, 5.1e-8);
        golden.Compare("Neumark, B", neumark.GetProperty("unexplained_B").GetDouble(), gap.Twofold(OaxacaReference.Neumark).UnexplainedB, 5.1e-8);
    }

    // goldens/oaxaca-ccard: Stata's oaxaca (Jann 2008) on credit-card spending, owners and renters, quoted by statsmodels.
    [Fact]
    public void The_gap_of_card_spending_splits_as_Stata_prints_it()
    {
        var golden = Golden.Of("oaxaca-ccard");
        var table = new CsvTable(golden.PathOf("ccard.csv"));
        string[] regressors = ["AGE", "INCOME", "INCOMESQ"];
        var (owners, renters) = (Where(table, "OWNRENT", 1), Where(table, "OWNRENT", 0));
        var gap = Decomposition(table, owners, renters, regressors, table["AVGEXP"]);
        var swapped = Decomposition(table, renters, owners, regressors, table["AVGEXP"]);
        var tolerance = golden.Json.GetProperty("atol").GetDouble();

        CompareThreefold(golden.Json.GetProperty("threefold"), gap.Threefold());
        CompareThreefold(golden.Json.GetProperty("threefold_noswap"), swapped.Threefold());
        foreach (var (name, reference) in new[]
        {
            ("pooled_with_group_dummy", OaxacaReference.Jann), ("neumark", OaxacaReference.Neumark), ("one", OaxacaReference.A), ("zero", OaxacaReference.B),
        })
        {
            var expected = golden.Json.GetProperty("twofold").GetProperty(name);
            golden.Compare($"{name}, explained", expected.GetProperty("explained").GetDouble(), gap.Twofold(reference).Explained, tolerance);
            golden.Compare($"{name}, unexplained", expected.GetProperty("unexplained").GetDouble(), gap.Twofold(reference).Unexplained, tolerance);
        }

        void CompareThreefold(JsonElement expected, OaxacaThreefold threefold)
        {
            golden.Compare("endowments", expected.GetProperty("endowments").GetDouble(), threefold.Endowments, tolerance);
            golden.Compare("coefficients", expected.GetProperty("coefficients").GetDouble(), threefold.Coefficients, tolerance);
            golden.Compare("interaction", expected.GetProperty("interaction").GetDouble(), threefold.Interaction, tolerance);
        }
    }

    [Fact]
    public void Every_split_adds_up_to_the_gap()
    {
        var gap = Chicago(Golden.Of("oaxaca-chicago"));

        foreach (var reference in Enum.GetValues<OaxacaReference>())
        {
            var twofold = gap.Twofold(reference, Education);
            (twofold.Explained + twofold.Unexplained).ShouldBe(twofold.Gap, 1e-10);
        }

        var threefold = gap.Threefold(Education);
        (threefold.Endowments + threefold.Coefficients + threefold.Interaction).ShouldBe(threefold.Gap, 1e-10);
    }

    [Fact]
    public void Which_category_was_left_out_changes_no_part()
    {
        var golden = Golden.Of("oaxaca-chicago");
        var fromHighSchool = Chicago(golden).Threefold(Education);
        var fromCollege = Chicago(golden, ["age", "female", "LTHS", "some.college", "high.school", "advanced.degree"])
            .Threefold(new DummyGroup("college", ["LTHS", "some.college", "high.school", "advanced.degree"]));

        foreach (var term in fromHighSchool.Terms)
        {
            var same = fromCollege.Terms.Single(other => other.Name == term.Name);
            same.Endowments.ShouldBe(term.Endowments, 1e-9);
            same.Coefficients.ShouldBe(term.Coefficients, 1e-9);
            same.Interaction.ShouldBe(term.Interaction, 1e-9);
        }

        Chicago(golden).Twofold(OaxacaReference.Half, Education).Explained.ShouldBe(Chicago(golden).Twofold(OaxacaReference.Half).Explained, 1e-10);
    }

    private static OaxacaReference ReferenceOf(JsonElement twofold) => twofold.GetProperty("weight_A").GetDouble() switch
    {
        0 => OaxacaReference.B,
        1 => OaxacaReference.A,
        0.5 => OaxacaReference.Half,
        -1 => OaxacaReference.Neumark,
        -2 => OaxacaReference.Jann,
        _ => OaxacaReference.Cotton,
    };

    private static OaxacaBlinder Chicago(Golden golden, string[]? regressors = null)
    {
        var table = new CsvTable(golden.PathOf("chicago.csv"));
        var wage = table["ln.real.wage"];
        var natives = Where(table, "foreign.born", 0).Where(row => !double.IsNaN(wage(row))).ToList();
        var foreignBorn = Where(table, "foreign.born", 1).Where(row => !double.IsNaN(wage(row))).ToList();
        return Decomposition(table, natives, foreignBorn, regressors ?? Regressors, row => Math.Exp(wage(row)));
    }

    private static List<double[]> Where(CsvTable table, string column, double value) => [.. table.Rows.Where(row => table[column](row) == value)];

    private static OaxacaBlinder Decomposition(
        CsvTable table, IReadOnlyList<double[]> a, IReadOnlyList<double[]> b, string[] regressors, Func<double[], double> outcome) =>
        new(Design(table, a, regressors), [.. a.Select(outcome)], Design(table, b, regressors), [.. b.Select(outcome)]);

    private static DesignMatrix Design(CsvTable table, IReadOnlyList<double[]> rows, string[] regressors) => regressors
        .Aggregate(DesignMatrix.For(rows).WithIntercept(), (design, column) => design.With(column, table[column])).Build();
}
