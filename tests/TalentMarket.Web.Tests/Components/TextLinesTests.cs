using TalentMarket.Web.Components;

namespace TalentMarket.Web.Tests.Components;

public sealed class TextLinesTests
{
    [Theory]
    [InlineData("", 10, new string[0])]
    [InlineData("one two three", 13, new[] { "one two three" })]
    [InlineData("one two three", 12, new[] { "one two", "three" })]
    [InlineData("Donaudampfschiff fahrt", 5, new[] { "Donaudampfschiff", "fahrt" })]
    public void Lines_break_between_words(string text, int longest, string[] expected) => TextLines.Of(text, longest).ShouldBe(expected);
}
