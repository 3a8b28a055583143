using System.Globalization;
using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.Tests.Statistics;

public sealed class MomentsTests
{
    [Fact]
    public void Means_and_standard_deviations_have_the_digits_NIST_certifies()
    {
        // goldens/nist-strd-univariate. NumAcc3 and NumAcc4 lie far from 0,
        // so that double precision itself leaves fewer digits.
        var golden = Golden.Of("nist-strd-univariate");
        foreach (var set in golden.Json.GetProperty("sets").EnumerateObject())
        {
            double[] values = [.. set.Value.GetProperty("x").EnumerateArray().Select(Number)];
            golden.CompareRelative($"mean of {set.Name}", Number(set.Value.GetProperty("mean")), Moments.Mean(values), 1e-13);
            golden.CompareRelative($"standard deviation of {set.Name}", Number(set.Value.GetProperty("sd")), Moments.StandardDeviation(values),
                set.Name switch { "NumAcc3" => 1e-9, "NumAcc4" => 1e-8, _ => 1e-13 });
        }
    }

    [Fact]
    public void Too_few_values_have_neither()
    {
        Should.Throw<ArgumentException>(() => Moments.Mean([])).Message.ShouldStartWith("A mean of nothing does not exist.");
        Should.Throw<ArgumentException>(() => Moments.StandardDeviation([1])).Message.ShouldStartWith("A spread needs two values");
    }

    private static double Number(System.Text.Json.JsonElement text) => double.Parse(text.GetString()!, CultureInfo.InvariantCulture);
}
