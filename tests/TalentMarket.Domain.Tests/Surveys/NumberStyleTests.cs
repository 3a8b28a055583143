using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Surveys;

public sealed class NumberStyleTests
{
    private static readonly NumberStyle American = new('.', ", ", ["$", "USD"]);
    private static readonly NumberStyle German = new(',', ". ", ["€", "EUR"]);

    [Theory]
    [InlineData("120000", "120000")]
    [InlineData("120,000", "120000")]
    [InlineData("110, 000", "110000")]
    [InlineData("50 621", "50621")]
    [InlineData("1,234,567.89", "1234567.89")]
    [InlineData("$ 120,000.50", "120000.50")]
    [InlineData("120000 USD", "120000")]
    [InlineData("-1,200", "-1200")]
    [InlineData("0", "0")]
    [InlineData("66\u00A0000", "66000")]
    public void UP_14_reads_what_the_file_says(string text, string expected)
    {
        American.TryRead(text, out var number).ShouldBeTrue();

        number.ShouldBe(decimal.Parse(expected, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1,5")]
    [InlineData("12,34")]
    [InlineData("1234,567")]
    [InlineData("1,2345")]
    [InlineData("1.234.567")]
    [InlineData("1.234,56")]
    [InlineData(",123")]
    [InlineData("123,")]
    [InlineData("123.")]
    [InlineData(".5")]
    [InlineData("1e5")]
    [InlineData("(500)")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("+5")]
    [InlineData("0x10")]
    [InlineData("5-")]
    [InlineData("1e400")]
    [InlineData("∞")]
    [InlineData("١٢٣")]
    [InlineData("--5")]
    [InlineData("$")]
    [InlineData("")]
    [InlineData("100k")]
    [InlineData("10000000000000000000000000000000")]
    public void UP_14_refuses_what_could_be_another_number(string text) => American.TryRead(text, out _).ShouldBeFalse();

    [Fact]
    public void The_decimal_point_is_the_files_own()
    {
        German.TryRead("1.234,56 €", out var number).ShouldBeTrue();

        number.ShouldBe(1234.56m);
    }

    [Fact]
    public void Without_grouping_no_separator_is_read() => NumberStyle.Plain.TryRead("120,000", out _).ShouldBeFalse();

    // Written by .NET's own formatting of each culture, which groups by three.
    [Fact]
    public void UP_14_every_amount_comes_back_from_both_ways_of_writing_it() => Prop.ForAll(
        Gen.Choose(-1_000_000_000, 1_000_000_000).Select(cents => cents / 100m).ToArbitrary(),
        amount => American.TryRead(amount.ToString("N2", CultureInfo.GetCultureInfo("en-US")), out var american) && american == amount
            && German.TryRead(amount.ToString("N2", CultureInfo.GetCultureInfo("de-DE")), out var german) && german == amount)
        .QuickCheckThrowOnFailure();
}
