using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics.Regression;

namespace TalentMarket.Domain.Tests.Statistics.Regression;

public sealed class QuantileRegressionTests
{
    // goldens/quantreg-engel: food expenditure of 235 Belgian households, as R's quantreg and Stata's qreg print it.
    private static readonly Lazy<Golden> Engel = new(() => Golden.Of("quantreg-engel"));
    private static readonly Lazy<IReadOnlyList<GoldenTable.Row>> Households = new(() => GoldenTable.Read(Engel.Value.PathOf("engel.csv")).Rows);

    [Fact]
    public void The_median_of_food_expenditure_is_R_s()
    {
        var printed = Engel.Value.Json.GetProperty("r_vignette");
        var fit = Fit(0.5);
        var covariance = fit.Covariance();

        foreach (var column in (string[])["intercept", "income"])
        {
            Engel.Value.Compare($"median {column}", printed.GetProperty("median_fit").GetProperty(column).GetDouble(), fit.Coefficient(column), 5e-8);
            Engel.Value.Compare(
                $"error of the median's {column}",
                printed.GetProperty("nid_hall_sheather_se").GetProperty(column).GetDouble(),
                fit.Estimate(column, covariance).StandardError,
                5e-6);
        }
    }

    [Fact]
    public void Five_quantiles_of_centred_income_are_those_of_the_printed_table()
    {
        var mean = Households.Value.Average(household => household.Number("income"));
        foreach (var printed in Engel.Value.Json.GetProperty("r_vignette").GetProperty("centred_income_table1").EnumerateArray())
        {
            var probability = printed.GetProperty("tau").GetDouble();
            var fit = Fit(probability, mean);
            Engel.Value.Compare($"centre at {probability}", printed.GetProperty("centercept").GetDouble(), fit.Coefficient("intercept"), 5e-4);
            Engel.Value.Compare($"slope at {probability}", printed.GetProperty("slope").GetDouble(), fit.Coefficient("income"), 5e-4);
            fit.SubgradientExcess.ShouldBeLessThanOrEqualTo(1e-6);
        }
    }

    [Fact]
    public void The_first_decile_fits_every_household_as_R_does()
    {
        var fit = Fit(0.1);
        var fitted = Engel.Value.Json.GetProperty("r_quantreg_tau0.1_fitted").EnumerateArray().Select(value => value.GetDouble()).ToList();

        fitted.Count.ShouldBe(Households.Value.Count);
        for (var row = 0; row < fitted.Count; row++)
            Engel.Value.CompareRelative(
                $"first decile of household {row + 1}",
                fitted[row],
                fit.Coefficient("intercept") + fit.Coefficient("income") * Households.Value[row].Number("income"),
                5e-6);
    }

    [Fact]
    public void Stata_finds_the_same_lines_errors_and_sums_of_deviations()
    {
        foreach (var table in Engel.Value.Json.GetProperty("stata_qreg").EnumerateObject())
        {
            var probability = table.Value.GetProperty("q").GetDouble();
            var fit = Fit(probability);
            var level = QuantileRegression.Fit(DesignMatrix.For(Households.Value).WithIntercept().Build(), Food, probability);
            var covariance = fit.IidCovariance(Kernel(table.Name), Bandwidth(table.Name));
            foreach (var column in (string[])["intercept", "income"])
            {
                var estimate = fit.Estimate(column, covariance);
                Engel.Value.CompareRelative($"{table.Name} {column}", table.Value.GetProperty(column)[0].GetDouble(), estimate.Value, 5e-6);
                Engel.Value.CompareRelative($"{table.Name} error of {column}", table.Value.GetProperty(column)[1].GetDouble(), estimate.StandardError, 1e-3);
                Engel.Value.Compare($"{table.Name} t of {column}", table.Value.GetProperty(column)[2].GetDouble(), estimate.T, 5.1e-3);
            }

            Engel.Value.CompareRelative($"{table.Name} deviations", table.Value.GetProperty("sum_adev").GetDouble(), 2 * fit.Loss, 1e-7);
            Engel.Value.CompareRelative($"{table.Name} deviations of the quantile", table.Value.GetProperty("sum_rdev").GetDouble(), 2 * level.Loss, 1e-7);
            Engel.Value.Compare($"{table.Name} pseudo-R²", table.Value.GetProperty("psrsquared").GetDouble(), 1 - fit.Loss / level.Loss, 5e-5);
        }
    }

    [Fact]
    public void Drawing_households_again_gives_errors_near_the_printed_ones()
    {
        var printed = Engel.Value.Json.GetProperty("r_vignette").GetProperty("nid_hall_sheather_se");
        var drawn = Fit(0.5).BootstrapByCluster([.. Enumerable.Range(0, Households.Value.Count)], 400, "Engel's households");

        // Two estimators of the same error: they agree in size, not in digits.
        drawn[0].StandardError.ShouldBe(printed.GetProperty("intercept").GetDouble(), 0.5 * printed.GetProperty("intercept").GetDouble());
        drawn[1].StandardError.ShouldBe(printed.GetProperty("income").GetDouble(), 0.5 * printed.GetProperty("income").GetDouble());
        var (low, high) = drawn[1].Percentile(0.95);
        low.ShouldBeLessThan(0.5601806);
        high.ShouldBeGreaterThan(0.5601806);
    }

    // The upper quartile's table is Stata's epan2, whatever its name says: no other kernel gives the density printed in it.
    private static SparsityKernel Kernel(string table) =>
        table.EndsWith("_q75", StringComparison.Ordinal) || table.StartsWith("epan2", StringComparison.Ordinal)
            ? SparsityKernel.EpanechnikovWithinOne
            : Enum.Parse<SparsityKernel>(table.Split('_')[0], ignoreCase: true);

    private static SparsityBandwidth Bandwidth(string table) =>
        table.Split('_')[1] == "hsheather" ? SparsityBandwidth.HallSheather : Enum.Parse<SparsityBandwidth>(table.Split('_')[1], ignoreCase: true);

    private static double[] Food => [.. Households.Value.Select(household => household.Number("foodexp"))];

    private static QuantileFit Fit(double probability, double centre = 0) =>
        QuantileRegression.Fit(DesignMatrix.For(Households.Value).WithIntercept().With("income", household => household.Number("income") - centre).Build(), Food, probability);
}
