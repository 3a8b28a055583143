using TalentMarket.Domain.Currencies;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Tests.Components;

public sealed class AmountTextTests
{
    // Rounded by hand to three significant digits.
    [Theory]
    [InlineData(186_500, "USD", "$187k")]
    [InlineData(86_600, "USD", "$86.6k")]
    [InlineData(1_180_000, "USD", "$1.18M")]
    [InlineData(999_600, "USD", "$1M")]
    [InlineData(2_400_000_000, "EUR", "€2.4bn")]
    [InlineData(120_000, "CHF", "CHF 120k")]
    [InlineData(-1_500, "GBP", "−£1.5k")]
    [InlineData(0, "USD", "$0")]
    public void Three_digits_beside_marks(double amount, string currency, string expected) =>
        AmountText.Brief(new Money((decimal)amount, new Currency(currency))).ShouldBe(expected);

    [Theory]
    [InlineData("161000.00", "161,000")]
    [InlineData("64480.5", "64,480.50")]
    public void Every_digit_in_tables(string amount, string expected) =>
        AmountText.Full(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(expected);
}
