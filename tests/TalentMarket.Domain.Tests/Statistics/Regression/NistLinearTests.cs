using System.Globalization;
using System.Text.Json;
using TalentMarket.Domain.Statistics.Regression;

namespace TalentMarket.Domain.Tests.Statistics.Regression;

public sealed class NistLinearTests
{
    [Theory]
    // goldens/nist-strd-linear: certified by NIST; the digits are what a QR in double precision can reach.
    [InlineData("Norris", 1, true, 11)]
    [InlineData("Pontius", 2, true, 10)]
    [InlineData("NoInt1", 1, false, 13)]
    [InlineData("NoInt2", 1, false, 13)]
    [InlineData("Longley", 0, true, 10)]
    [InlineData("Filip", 10, true, 6)]
    [InlineData("Wampler1", 5, true, 8)]
    [InlineData("Wampler2", 5, true, 12)]
    [InlineData("Wampler3", 5, true, 8)]
    [InlineData("Wampler4", 5, true, 6)]
    [InlineData("Wampler5", 5, true, 4)]
    public void Least_squares_reaches_the_certified_digits(string name, int degree, bool hasIntercept, int digits)
    {
        var golden = Golden.Of("nist-strd-linear");
        var set = golden.Json.GetProperty("sets").GetProperty(name);
        double[][] rows = [.. set.GetProperty("rows_y_then_x").EnumerateArray().Select(row => row.EnumerateArray().Select(Certified).ToArray())];
        var design = Design(rows, degree, hasIntercept);

        var fit = LeastSquares.Fit(design, [.. rows.Select(row => row[0])]);

        var estimates = design.Columns.Select(column => fit.Estimate(column, fit.Covariance(StandardErrors.Classical))).ToList();
        var certified = set.GetProperty("params").EnumerateArray().ToList();
        certified.Count.ShouldBe(estimates.Count);
        foreach (var (parameter, estimate) in certified.Zip(estimates))
        {
            golden.CompareDigits($"{name} {estimate.Name}", Certified(parameter.GetProperty("estimate")), estimate.Value, digits);
            CompareDeviation(golden, $"{name} deviation of {estimate.Name}", Certified(parameter.GetProperty("sd")), estimate.StandardError, digits - 1);
        }

        CompareDeviation(golden, $"{name} residual deviation", Certified(set.GetProperty("residual_sd")), fit.Sigma, digits - 1);
        golden.CompareDigits($"{name} R²", Certified(set.GetProperty("r_squared")), fit.RSquared, digits - 1);
    }

    // A perfect fit has certified deviations of zero, of which no digit can be counted.
    private static void CompareDeviation(Golden golden, string what, double expected, double actual, int digits)
    {
        if (expected == 0) golden.Compare(what, expected, actual, 1e-6);
        else golden.CompareDigits(what, expected, actual, digits);
    }

    private static DesignMatrix Design(double[][] rows, int degree, bool hasIntercept)
    {
        var builder = DesignMatrix.For(rows);
        if (hasIntercept) builder.WithIntercept();
        if (degree == 0)
            for (var k = 1; k < rows[0].Length; k++)
            {
                var column = k;
                builder.With($"x{k}", row => row[column]);
            }
        else
            for (var power = 1; power <= degree; power++)
            {
                var exponent = power;
                builder.With($"x^{power}", row => Math.Pow(row[1], exponent));
            }

        return builder.Build();
    }

    private static double Certified(JsonElement text) => double.Parse(text.GetString()!, NumberStyles.Float, CultureInfo.InvariantCulture);
}
