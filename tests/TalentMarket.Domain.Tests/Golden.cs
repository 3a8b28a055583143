using System.Globalization;
using System.Text.Json;
using TalentMarket.Domain.Tests.Validation;

namespace TalentMarket.Domain.Tests;

/// <summary>Numbers somebody else published, in ../shared/goldens. What is compared with them is listed in docs/validation.md.</summary>
public sealed class Golden
{
    private readonly string _name;

    private Golden(string name)
    {
        _name = name;
        Json = SharedFiles.Json($"goldens/{name}/golden.json");
    }

    public JsonElement Json { get; }

    public static Golden Of(string name) => new(name);

    public string PathOf(string file) => SharedFiles.Path($"goldens/{_name}/{file}");

    /// <summary>|actual − expected| ≤ tolerance.</summary>
    public void Compare(string what, double expected, double actual, double tolerance) =>
        Hold(what, expected, actual, expected.Equals(actual) ? 0 : Math.Abs(actual - expected), tolerance, Measure.Absolute);

    /// <summary>A decision, taken or not: 1 or 0, without tolerance.</summary>
    public void CompareDecision(string what, bool expected, bool actual) => Compare(what, expected ? 1 : 0, actual ? 1 : 0, 0);

    /// <summary>|actual − expected| ÷ |expected| ≤ tolerance.</summary>
    public void CompareRelative(string what, double expected, double actual, double tolerance) =>
        Hold(what, expected, actual, expected.Equals(actual) ? 0 : Math.Abs(actual - expected) / Math.Abs(expected), tolerance, Measure.Relative);

    /// <summary>−log₁₀(|actual − expected| ÷ |expected|) ≥ digits: how many leading digits agree.</summary>
    public void CompareDigits(string what, double expected, double actual, double digits) =>
        CompareRelative(what, expected, actual, Math.Pow(10, -digits));

    private void Hold(string what, double expected, double actual, double deviation, double tolerance, Measure measure)
    {
        if (!(deviation <= tolerance))
            Assert.Fail(string.Create(CultureInfo.InvariantCulture,
                $"{_name}, {what}: expected {expected:R}, found {actual:R}; the {measure.ToString().ToLowerInvariant()} deviation {deviation:G3} is above {tolerance:G3}."));
        ValidationRecord.Add(_name, new Comparison(deviation, tolerance, measure));
    }
}
