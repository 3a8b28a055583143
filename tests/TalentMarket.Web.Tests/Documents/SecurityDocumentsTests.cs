using System.Globalization;
using System.Text.RegularExpressions;

namespace TalentMarket.Web.Tests.Documents;

/// <summary>What the documents about security name exists.</summary>
public sealed partial class SecurityDocumentsTests(ITestOutputHelper output)
{
    // OWASP ASVS 5.0.0, its own CSV: 70 requirements of level 1.
    private const int Requirements = 70;

    private static readonly string Tests = string.Join('\n', SourceText.Files(Path.Combine(SourceText.Root, "tests"), "*.cs").Select(File.ReadAllText));

    // Rows that say why there is no test.
    private static readonly string[] NotTested = [
        "BZ-06", "BZ-11", "BZ-12", "BZ-13", "BZ-14", "BZ-19", "DU-18", "DU-19", "DU-20", "DU-23", "LG-5",
    ];

    // How many rows the catalogue of faults has of each kind; each stands in the document once or with others.
    private static readonly (string Kind, int Rows, string Digits)[] Catalogue =
        [("BZ", 20, "00"), ("ID", 24, "00"), ("AZ", 10, "00"), ("IX", 8, "00"), ("HD", 3, "0"), ("LG", 7, "0"), ("DU", 24, "00"), ("UP", 24, "00")];

    [Fact]
    public void Every_fault_of_the_catalogue_is_tested_or_has_its_reason()
    {
        var text = SourceText.Read("docs", "security.md");
        var rows = Catalogue.SelectMany(kind => Enumerable.Range(1, kind.Rows).Select(row => $"{kind.Kind}-{row.ToString(kind.Digits, CultureInfo.InvariantCulture)}")).ToList();

        output.WriteLine($"{rows.Count} faults: {rows.Except(NotTested).Count()} by tests of their name, {rows.Intersect(NotTested).Count()} with a reason; ASVS level 1: {Row().Count(SourceText.Read("docs", "asvs.md"))} of {Requirements} answered");
        rows.Where(row => !text.Contains(row, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_requirement_of_level_1_stands_once_and_is_answered()
    {
        var rows = Row().Matches(SourceText.Read("docs", "asvs.md"));

        rows.Count.ShouldBe(Requirements);
        rows.Select(row => row.Groups[1].Value).Distinct().Count().ShouldBe(Requirements);
        rows.ShouldAllBe(row => row.Groups[2].Value.Length > 5);
    }

    [Theory]
    [InlineData("asvs.md")]
    [InlineData("security.md")]
    public void Every_test_that_is_named_exists(string document)
    {
        var text = SourceText.Read("docs", document);
        var ids = FaultId().Matches(text).Select(match => match.Value).Distinct().Except(NotTested).ToList();
        var classes = TestClass().Matches(text).Select(match => match.Groups[1].Value).Distinct().ToList();

        ids.ShouldNotBeEmpty();
        ids.Where(id => !Tests.Contains(id.Replace('-', '_') + "_", StringComparison.Ordinal)).ShouldBeEmpty();
        classes.Where(name => !Tests.Contains($" class {name}", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"^\| (V\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+) \|$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Row();

    [GeneratedRegex(@"\b(AZ|BZ|DU|HD|ID|IX|LG|UP)-\d+\b", RegexOptions.NonBacktracking)]
    private static partial Regex FaultId();

    [GeneratedRegex("`([A-Z][A-Za-z]+Tests)`", RegexOptions.NonBacktracking)]
    private static partial Regex TestClass();
}
