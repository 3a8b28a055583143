using FsCheck;
using FsCheck.Fluent;
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

    // As .NET itself writes amounts in each language. A column is read as it was written, or not at all.
    [Theory]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    [InlineData("de-CH")]
    [InlineData("pl-PL")]
    [InlineData("pt-BR")]
    [InlineData("sv-SE")]
    [InlineData("ja-JP")]
    public void UP_14_no_amount_of_a_column_is_read_as_a_hundred_or_a_thousand_times_another(string language)
    {
        var culture = System.Globalization.CultureInfo.GetCultureInfo(language);
        Prop.ForAll(
            (from pay in Gen.ArrayOf(Gen.Choose(15_000, 900_000), 8) from format in Gen.Elements("N0", "N2", "F2", "F0", "C0") select (Pay: pay, Format: format)).ToArbitrary(),
            column =>
            {
                var cells = column.Pay.Select(pay => pay.ToString(column.Format, culture)).ToList();
                var style = NumberWriting.Of(cells);
                return cells.Zip(column.Pay).All(pair => !style.TryRead(pair.First, out var read) || read == pair.Second);
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Marks_of_money_beside_numbers_are_found_and_words_are_not()
    {
        NumberWriting.Of(["$110,000", "USD 5", "USD Engineer 2"]).Ignored.ShouldBe(["$", "USD"], ignoreOrder: true);
        NumberWriting.Of(["EUR"]).Ignored.ShouldBeEmpty();
    }
}
