using TalentMarket.Web.Components;

namespace TalentMarket.Web.Tests.Components;

public sealed class CsvTextTests
{
    // OWASP's list of starts, its full-width forms, and the separators spreadsheets skip.
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\0=1")]
    [InlineData(";=1")]
    [InlineData("＝1")]
    [InlineData("＠x")]
    public void IX_04_Text_that_starts_a_formula_is_held_by_an_apostrophe(string text) => CsvText.Harmless(text).ShouldBe("'" + text);

    [Fact]
    public void Numbers_stay_numbers_and_text_is_quoted_where_needed() =>
        CsvText.Of(["a", "b"], [[-1.5m, "say \"x\", y"], [new DateOnly(2026, 6, 30), null], ["plain", "=2"]])
            .ShouldBe("a,b\r\n-1.5,\"say \"\"x\"\", y\"\r\n2026-06-30,\r\nplain,'=2\r\n");
}
