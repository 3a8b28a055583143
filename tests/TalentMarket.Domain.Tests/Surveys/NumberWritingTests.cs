using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Surveys;

public sealed class NumberWritingTests
{
    [Theory]
    [InlineData("1.234,56", ',', ".", "1234.56")]
    [InlineData("1,234.56", '.', ",", "1234.56")]
    [InlineData("120 000,50", ',', " ", "120000.50")]
    [InlineData("110,000", '.', ",", "110000")]
    [InlineData("110.000", ',', ".", "110000")]
    [InlineData("1.234.567", ',', ".", "1234567")]
    [InlineData("150000", '.', "", "150000")]
    [InlineData("99.5", '.', "", "99.5")]
    [InlineData("99,5", ',', "", "99.5")]
    public void How_numbers_are_written_is_found_in_the_cells(string cell, char point, string grouping, string number)
    {
        var style = NumberWriting.Of([cell, "words", ""]);

        (style.DecimalPoint, style.Grouping).ShouldBe((point, grouping));
        style.TryRead(cell, out var read).ShouldBeTrue();
        read.ShouldBe(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Marks_of_money_beside_numbers_are_found_and_words_are_not()
    {
        NumberWriting.Of(["$110,000", "USD 5", "USD Engineer 2"]).Ignored.ShouldBe(["$", "USD"], ignoreOrder: true);
        NumberWriting.Of(["EUR"]).Ignored.ShouldBeEmpty();
    }
}
