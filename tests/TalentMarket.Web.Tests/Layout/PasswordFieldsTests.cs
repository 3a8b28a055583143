using System.Text.RegularExpressions;

namespace TalentMarket.Web.Tests.Layout;

public sealed partial class PasswordFieldsTests
{
    [Fact]
    public void Every_field_for_a_password_is_masked_and_open_to_password_managers()
    {
        var web = Path.Combine(SourceText.Root, "src", "TalentMarket.Web");
        var fields = SourceText.Files(web, "*.razor").SelectMany(file => Field().Matches(File.ReadAllText(file)).Select(match => (file, match.Value)))
            .Where(field => field.Value.Contains("Password", StringComparison.Ordinal)).ToList();

        fields.ShouldNotBeEmpty();
        foreach (var (file, field) in fields)
        {
            field.ShouldContain("type=\"password\"", Case.Sensitive, file);
            field.ShouldMatch("autocomplete=\"(current|new)-password\"", file);
            field.ShouldNotContain("onpaste", Case.Insensitive, file);
        }

        foreach (var script in SourceText.Files(Path.Combine(web, "wwwroot"), "*.js"))
            File.ReadAllText(script).ShouldNotContain("paste", Case.Insensitive, script);
    }

    [GeneratedRegex("<input[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Field();
}
