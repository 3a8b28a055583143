using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics.Regression;

namespace TalentMarket.Domain.Tests.Statistics.Regression;

public sealed class CollinearityTests
{
    [Fact]
    public void Longleys_columns_have_the_inflation_his_readers_know()
    {
        // goldens/nist-strd-linear has the data; variance inflation by regressing each column on the others, worked out here the long way.
        var rows = SharedFiles.Json("goldens/nist-strd-linear/golden.json").GetProperty("sets").GetProperty("Longley").GetProperty("rows_y_then_x")
            .EnumerateArray().Select(row => row.EnumerateArray().Select(x => double.Parse(x.GetString()!, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToList();
        var collinearity = Collinearity.Of(Design(rows, [1, 2, 3, 4, 5, 6]));

        for (var k = 1; k <= 6; k++)
        {
            var others = LeastSquares.Fit(Design(rows, [.. Enumerable.Range(1, 6).Where(column => column != k)]), [.. rows.Select(row => row[k])]);
            collinearity.VarianceInflation($"x{k}").ShouldBe(1 / (1 - others.RSquared), 1e-4 / (1 - others.RSquared));
        }

        // Belsley, Kuh and Welsch (1980) print 43,275 for the scaled Longley data.
        collinearity.ConditionNumber.ShouldBe(43_275, 1);
        collinearity.Of("x2").ShouldBeOfType<Separability.Entangled>();
    }

    [Fact]
    public void Two_marks_that_nearly_everybody_shares_are_named()
    {
        var people = Enumerable.Range(0, 400).Select(person => (Tier: person < 100, Run: person is < 99 or 399, Years: person % 10)).ToList();
        var design = DesignMatrix.For(people).WithIntercept()
            .WithFlag("frontier tier", person => person.Tier).WithFlag("frontier run", person => person.Run).With("years", person => person.Years).Build();

        var collinearity = Collinearity.Of(design);

        var entangled = collinearity.Of("frontier run").ShouldBeOfType<Separability.Entangled>();
        entangled.With.ShouldBe("frontier tier");
        entangled.Reason.ShouldBe("'frontier run' and 'frontier tier' go together for nearly everybody here, so what goes with each cannot be told apart.");
        collinearity.Of("years").ShouldBe(new Separability.Separable());
    }

    [Fact]
    public void Columns_that_are_the_same_are_refused_and_not_divided_by()
    {
        var people = Enumerable.Range(0, 40).ToList();
        var design = DesignMatrix.For(people).WithIntercept().With("a", person => person % 3).With("b", person => person % 3).Build();

        Collinearity.Of(design).Of("b").ShouldBeOfType<Separability.Entangled>().With.ShouldBe("a");
    }

    [Fact]
    public void The_unit_of_a_column_does_not_matter() =>
        Prop.ForAll(RandomSample.Any, sample =>
        {
            var inThousands = DesignMatrix.For(sample.X).WithIntercept().With("a", row => row[0] * 1000).With("b", row => row[1]).Build();

            Collinearity.Of(inThousands).VarianceInflation("a").ShouldBe(Collinearity.Of(sample.Design).VarianceInflation("a"), 1e-9);
        }).QuickCheckThrowOnFailure();

    private static DesignMatrix Design(IReadOnlyList<double[]> rows, int[] columns) =>
        columns.Aggregate(DesignMatrix.For(rows).WithIntercept(), (design, column) => design.With($"x{column}", row => row[column])).Build();
}
