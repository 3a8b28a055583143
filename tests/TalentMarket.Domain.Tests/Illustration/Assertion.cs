using System.Globalization;
using System.Text.RegularExpressions;

namespace TalentMarket.Domain.Tests.Illustration;

/// <summary>One assertion of goldens/calibration-seed: its words, and the numbers in them, in order.</summary>
internal sealed partial record Assertion(string Id, string Words)
{
    public IReadOnlyList<double> Numbers { get; } = [.. Number().Matches(Words).Select(ValueOf)];

    public static Assertion Of(string id)
    {
        var stated = SharedFiles.Json("goldens/calibration-seed/golden.json").GetProperty("assertions").EnumerateArray()
            .Single(assertion => assertion.GetProperty("id").GetString() == id);
        return new Assertion(id, $"{stated.GetProperty("metric").GetString()}: {stated.GetProperty("assert_").GetString()}");
    }

    public override string ToString() => $"{Id}: {Words}";

    private static double ValueOf(Match match) =>
        double.Parse(match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
        * match.Groups["unit"].Value switch { "M" => 1e6, "k" => 1e3, _ => 1 };

    // P10 and YoE 0-1 are names, not figures.
    [GeneratedRegex(@"(?<![A-Za-z\d.-]|YoE )(?<digits>\d+(\.\d+)?)(?<unit>[Mk]?)(?![\d-])")]
    private static partial Regex Number();
}
