using System.Text.Json;
using TalentMarket.Domain.Statistics.Regression;

namespace TalentMarket.Domain.Tests.Statistics.Regression;

public sealed class RobustErrorTests
{
    private static readonly Lazy<Golden> Robust = new(() => Golden.Of("robust-se"));

    [Theory]
    // goldens/robust-se: Stata's clustered covariance as printed to eight decimals, and R sandwich's CR2 to thirteen digits.
    [InlineData("stata_cluster_firm", StandardErrors.Cr1, 6e-8)]
    [InlineData("CR2_bell_mccaffrey_firm", StandardErrors.Cr2, 1e-13)]
    public void Petersens_firms_have_the_printed_covariance(string printed, StandardErrors kind, double tolerance)
    {
        var rows = GoldenTable.Read(Robust.Value.PathOf("petersen.csv")).Rows;
        var fit = LeastSquares.Fit(DesignMatrix.For(rows).WithIntercept().With("x", row => row.Number("x")).Build(), [.. rows.Select(row => row.Number("y"))]);

        var covariance = fit.CovarianceByCluster([.. rows.Select(row => row.Text("firm"))], kind);

        var expected = Case("petersen").GetProperty("vcov").GetProperty(printed);
        for (var row = 0; row < 2; row++)
            for (var column = 0; column < 2; column++)
                Robust.Value.Compare($"{printed} {row},{column}", expected[row][column].GetDouble(), covariance[row, column], tolerance);
        covariance.Clusters.ShouldBe(500);
        covariance.DegreesOfFreedom.ShouldBe(499);
    }

    [Fact]
    public void Greenes_schools_have_the_printed_errors()
    {
        // Wisconsin states no expenditure; Greene leaves it out.
        var rows = GoldenTable.Read(Robust.Value.PathOf("publicschools.csv")).Rows.Where(row => row.Text("Expenditure").Length > 0).ToList();
        var design = DesignMatrix.For(rows).WithIntercept()
            .With("income", row => row.Number("Income") / 10_000)
            .With("income²", row => Math.Pow(row.Number("Income") / 10_000, 2))
            .Build();
        var fit = LeastSquares.Fit(design, [.. rows.Select(row => row.Number("Expenditure"))]);

        var printed = Case("greene-publicschools");
        var (classical, white) = (fit.Covariance(StandardErrors.Classical), fit.Covariance(StandardErrors.Hc0));
        for (var index = 0; index < design.Columns.Count; index++)
        {
            var column = design.Columns[index];
            Robust.Value.Compare(column, printed.GetProperty("coef")[index].GetDouble(), fit.Coefficient(column), 5e-5);
            Robust.Value.Compare($"classical error of {column}", printed.GetProperty("se_const")[index].GetDouble(), fit.Estimate(column, classical).StandardError, 5e-5);
            Robust.Value.Compare($"HC0 error of {column}", printed.GetProperty("se_HC0")[index].GetDouble(), fit.Estimate(column, white).StandardError, 5e-5);
        }

        Robust.Value.Compare("R² of the schools", printed.GetProperty("r2").GetDouble(), fit.RSquared, 5e-5);
        Robust.Value.Compare("residual deviation of the schools", printed.GetProperty("sigma").GetDouble(), fit.Sigma, 5e-3);
    }

    [Fact]
    public void Ten_firms_have_the_printed_errors_and_intervals_with_nine_degrees_of_freedom()
    {
        var rows = GoldenTable.Read(Robust.Value.PathOf("grunfeld.csv")).Rows.Where(row => row.Text("firm") != "American Steel").ToList();
        var design = DesignMatrix.For(rows)
            .With("mvalue", row => row.Number("value")).With("kstock", row => row.Number("capital")).With(DesignBuilder<int>.Intercept, _ => 1).Build();
        var fit = LeastSquares.Fit(design, [.. rows.Select(row => row.Number("invest"))]);
        var covariance = fit.CovarianceByCluster([.. rows.Select(row => row.Text("firm"))], StandardErrors.Cr1);

        var printed = Case("grunfeld-stata-cluster");
        var tolerance = printed.GetProperty("rtol").GetDouble();
        foreach (var coefficient in printed.GetProperty("coef").EnumerateObject())
        {
            var estimate = fit.Estimate(coefficient.Name == "_cons" ? DesignBuilder<int>.Intercept : coefficient.Name, covariance);
            Robust.Value.CompareRelative($"Grunfeld {coefficient.Name}", coefficient.Value.GetDouble(), estimate.Value, tolerance);
            Robust.Value.CompareRelative($"Grunfeld error of {coefficient.Name}", printed.GetProperty("se").GetProperty(coefficient.Name).GetDouble(), estimate.StandardError, tolerance);
        }

        // A limit is a difference of two figures of that precision, so it is held to the precision of the coefficient.
        foreach (var interval in printed.GetProperty("ci95_t_df9").EnumerateObject())
        {
            var allowed = tolerance * Math.Abs(fit.Coefficient(interval.Name));
            var limits = fit.Estimate(interval.Name, covariance).Interval().ShouldBeOfType<CoefficientInterval.Limits>();
            Robust.Value.Compare($"Grunfeld low of {interval.Name}", interval.Value[0].GetDouble(), limits.Low, allowed);
            Robust.Value.Compare($"Grunfeld high of {interval.Name}", interval.Value[1].GetDouble(), limits.High, allowed);
        }
    }

    private static JsonElement Case(string id) =>
        Robust.Value.Json.GetProperty("cases").EnumerateArray().Single(entry => entry.GetProperty("id").GetString() == id);
}
