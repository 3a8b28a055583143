using System.Reflection;
using System.Text.RegularExpressions;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Tests.Documents;

public sealed partial class RegexTests
{
    private static readonly Assembly[] Product = [typeof(SurveyEdition).Assembly, typeof(SurveyImport).Assembly, typeof(Program).Assembly];

    // Texts that people bring are matched in time that grows with their length alone, or not longer than a limit.
    [Fact]
    public void UP_23_every_pattern_has_a_limit()
    {
        var patterns = Product.SelectMany(assembly => assembly.GetTypes()).SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(method => (Method: method, Pattern: method.GetCustomAttribute<GeneratedRegexAttribute>())).Where(found => found.Pattern is not null).ToList();

        patterns.Count.ShouldBeGreaterThan(5);
        patterns.Where(found => !found.Pattern!.Options.HasFlag(RegexOptions.NonBacktracking) && found.Pattern.MatchTimeoutMilliseconds <= 0)
            .Select(found => $"{found.Method.DeclaringType}.{found.Method.Name}").ShouldBeEmpty();
    }

    // Those that are made or asked otherwise would not be found above.
    [Fact]
    public void UP_23_patterns_are_made_in_no_other_way() =>
        SourceText.Files(Path.Combine(SourceText.Root, "src"), "*.cs").Where(file => Otherwise().IsMatch(File.ReadAllText(file))).ShouldBeEmpty();

    [GeneratedRegex(@"new Regex\(|\bRegex\.(Match|Matches|IsMatch|Replace|Split|Count|EnumerateMatches)\(|RegularExpression(Attribute)?\(", RegexOptions.NonBacktracking)]
    private static partial Regex Otherwise();
}
