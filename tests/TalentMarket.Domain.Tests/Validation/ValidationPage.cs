using System.Globalization;

namespace TalentMarket.Domain.Tests.Validation;

/// <summary>docs/validation.md: written from a run, and read back to see whether it still says what the tests compare.</summary>
public static class ValidationPage
{
    private const string Introduction =
        """
        # Validation

        Numbers of this product that were held to numbers somebody else published; only `identities` are closed forms worked
        out by hand. Each row is a golden, a set of such figures: how many of them were compared, and the one that came
        nearest to what its test allows, with how far it lies off and how far it may. A relative deviation is a share of the
        published figure. Where a source prints few digits, half a unit of the last one is allowed.

        This page is written by the tests that compare (`TALENTMARKET_VALIDATION=1 dotnet run --project
        tests/TalentMarket.Domain.Tests`) and a test fails when it no longer names the same goldens and numbers of values.

        | golden | source | values | largest deviation | allowed |
        |---|---|--:|--:|--:|
        """;

    public static string Of(IReadOnlyList<ValidationRow> rows)
    {
        var lines = rows.Select(row => string.Create(CultureInfo.InvariantCulture,
            $"| {row.Golden} | {GoldenSources.Of(row.Golden)} | {row.Values} | {row.Nearest.Deviation:G2} | {row.Nearest.Tolerance:G2} {row.Nearest.Measure.ToString().ToLowerInvariant()} |"));
        var total = string.Create(CultureInfo.InvariantCulture, $"{rows.Sum(row => row.Values)} values of {rows.Count} goldens.");
        return $"{Introduction}\n{string.Join('\n', lines)}\n\n{total}\n";
    }

    /// <summary>Golden, source and number of values of each row; deviations differ in their last digits between machines.</summary>
    public static string[] Counts(string page) =>
        [.. page.Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| golden |", StringComparison.Ordinal))
            .Select(line => string.Join(", ", line.Split('|', StringSplitOptions.TrimEntries)[1..4]))];
}
