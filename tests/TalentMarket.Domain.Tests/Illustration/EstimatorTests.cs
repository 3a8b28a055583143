using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace TalentMarket.Domain.Tests.Illustration;

/// <summary>The estimators that judge the sample give published results.</summary>
public sealed class EstimatorTests
{
    [Fact]
    public void Clustered_errors_are_those_of_Stata()
    {
        // goldens/robust-se, petersen, stata_cluster_firm: 500 firms of 10 years.
        var expected = SharedFiles.Json("goldens/robust-se/golden.json").GetProperty("cases")[0].GetProperty("vcov").GetProperty("stata_cluster_firm");
        var rows = File.ReadLines(SharedFiles.Path("goldens/robust-se/petersen.csv")).Skip(1)
            .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToList();

        var fit = new ClusteredRegression(
            Matrix<double>.Build.Dense(rows.Count, 2, (i, k) => k == 0 ? 1 : rows[i][2]),
            Vector<double>.Build.Dense(rows.Count, i => rows[i][3]),
            rows.ConvertAll(row => (int)row[0]));

        for (var i = 0; i < 2; i++)
            for (var k = 0; k < 2; k++)
                fit.Covariance[i, k].ShouldBe(expected[i][k].GetDouble(), 1e-8);
    }

    [Fact]
    public void Slope_and_trend_test_are_the_published_ones()
    {
        var golden = SharedFiles.Json("goldens/trend/golden.json");
        // Sen 1968.
        var sen = golden.GetProperty("theil_sen")[0];
        // EPA 2009, example 17-6.
        var epa = golden.GetProperty("mann_kendall")[0];

        Trend.TheilSenSlope(Numbers(sen, "x"), Numbers(sen, "y")).ShouldBe(sen.GetProperty("slope").GetDouble(), 0.005);
        var (tau, p) = Trend.MannKendall(Numbers(epa, "y"));

        tau.ShouldBe(epa.GetProperty("tau_a").GetDouble(), 1e-6);
        p.ShouldBe(epa.GetProperty("p").GetDouble(), 1e-10);
    }

    private static double[] Numbers(System.Text.Json.JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(number => number.GetDouble())];
}
