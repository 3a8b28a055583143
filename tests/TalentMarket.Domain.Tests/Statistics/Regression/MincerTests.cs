using System.Text.Json;
using TalentMarket.Domain.Statistics.Regression;

namespace TalentMarket.Domain.Tests.Statistics.Regression;

public sealed class MincerTests
{
    // goldens/mincer-cps1988: R's printed output on 28,155 men; half a unit of the last printed digit.
    private static readonly Lazy<Golden> Cps = new(() => Golden.Of("mincer-cps1988"));
    private static readonly Lazy<IReadOnlyList<GoldenTable.Row>> Men = new(() => GoldenTable.Read(Cps.Value.PathOf("cps1988.csv")).Rows);

    [Fact]
    public void The_wage_equation_has_the_printed_coefficients_and_errors()
    {
        var model = Model("base");
        var fit = Fit(Men.Value, design => design.WithFlag("afam", IsAfam));

        var classical = fit.Covariance(StandardErrors.Classical);
        foreach (var printed in model.GetProperty("coef").EnumerateObject())
        {
            var estimate = fit.Estimate(printed.Name, classical);
            Cps.Value.Compare(printed.Name, printed.Value.GetDouble(), estimate.Value, 5e-7);
            Cps.Value.Compare($"error of {printed.Name}", model.GetProperty("se").GetProperty(printed.Name).GetDouble(), estimate.StandardError, 5e-7);
            Cps.Value.Compare($"t of {printed.Name}", model.GetProperty("t").GetProperty(printed.Name).GetDouble(), estimate.T, 0.05);
        }

        fit.DegreesOfFreedom.ShouldBe(model.GetProperty("df").GetInt32());
        Cps.Value.Compare("residual deviation", model.GetProperty("residual_se").GetDouble(), fit.Sigma, 5e-4);
        Cps.Value.Compare("R²", model.GetProperty("r2").GetDouble(), fit.RSquared, 5e-4);
        Cps.Value.Compare("residual sum of squares", model.GetProperty("rss").GetDouble(), fit.ResidualSumOfSquares, 0.5);
        var f = (fit.TotalSumOfSquares - fit.ResidualSumOfSquares) / (fit.Design.Columns.Count - 1) / (fit.Sigma * fit.Sigma);
        Cps.Value.Compare("F", model.GetProperty("F").GetDouble(), f, 5);
        Cps.Value.Compare("F of afam", model.GetProperty("partial_F_afam").GetDouble(), Math.Pow(fit.Estimate("afam", classical).T, 2), 0.5);
        // README: the coefficient of −0.243 is 21.6 per cent less.
        new KennedyPremium(fit.Estimate("afam", classical)).UncorrectedRate.ShouldBe(-0.216, 5e-4);
    }

    [Fact]
    public void Schooling_may_count_differently_for_each_group()
    {
        var model = Model("interaction");
        var fit = Fit(Men.Value, design => design.WithFlag("afam", IsAfam).With("education:afam", man => IsAfam(man) ? man.Number("education") : 0));

        var classical = fit.Covariance(StandardErrors.Classical);
        foreach (var printed in model.GetProperty("coef").EnumerateObject())
        {
            var estimate = fit.Estimate(printed.Name, classical);
            Cps.Value.Compare($"{printed.Name} with its interaction", printed.Value.GetDouble(), estimate.Value, 5e-7);
            Cps.Value.Compare($"error of {printed.Name} with its interaction", model.GetProperty("se").GetProperty(printed.Name).GetDouble(), estimate.StandardError, 5e-7);
        }
    }

    [Theory]
    [InlineData("cauc")]
    [InlineData("afam")]
    public void Each_group_has_an_equation_of_its_own(string ethnicity)
    {
        var model = Model("separate");
        var fit = Fit([.. Men.Value.Where(man => man.Text("ethnicity") == ethnicity)], design => design);

        foreach (var printed in model.GetProperty(ethnicity).EnumerateObject())
            Cps.Value.CompareRelative($"{printed.Name} of {ethnicity}", printed.Value.GetDouble(), fit.Coefficient(printed.Name), model.GetProperty("rtol").GetDouble());
    }

    [Fact]
    public void Two_equations_explain_more_than_one_with_a_mark()
    {
        var model = Model("separate");
        var together = Fit(Men.Value, design => design.WithFlag("afam", IsAfam));
        var apart = Men.Value.GroupBy(IsAfam).Sum(group => Fit([.. group], design => design).ResidualSumOfSquares);

        Cps.Value.Compare("residual sum of squares of both groups", model.GetProperty("rss").GetDouble(), apart, 0.5);
        Cps.Value.Compare(
            "F of both groups against one", model.GetProperty("F_3_28147_vs_base").GetDouble(),
            (together.ResidualSumOfSquares - apart) / 3 / (apart / 28_147), 0.05);
    }

    [Fact]
    public void Regions_are_measured_from_the_south()
    {
        var fit = Fit(Men.Value, design => design.WithFlag("afam", IsAfam).WithCategory("region", man => man.Text("region"), "south"));

        foreach (var printed in Model("region").GetProperty("coef").EnumerateObject())
        {
            var column = fit.Design.Columns.Contains(printed.Name) ? printed.Name : $"region: {printed.Name}";
            Cps.Value.Compare($"{printed.Name} beside the south", printed.Value.GetDouble(), fit.Coefficient(column), 5e-7);
        }
    }

    private static LeastSquaresFit Fit(
        IReadOnlyList<GoldenTable.Row> men, Func<DesignBuilder<GoldenTable.Row>, DesignBuilder<GoldenTable.Row>> further)
    {
        // Potential experience is negative for a few who schooled longer than they aged: R keeps them.
        var design = DesignMatrix.For(men).WithIntercept()
            .With("experience", man => man.Number("experience"))
            .With("experience2", man => man.Number("experience") * man.Number("experience"))
            .With("education", man => man.Number("education"));
        return LeastSquares.Fit(further(design).Build(), [.. men.Select(man => Math.Log(man.Number("wage")))]);
    }

    private static bool IsAfam(GoldenTable.Row man) => man.Text("ethnicity") == "afam";

    private static JsonElement Model(string id) =>
        Cps.Value.Json.GetProperty("models").EnumerateArray().Single(model => model.GetProperty("id").GetString() == id);
}
