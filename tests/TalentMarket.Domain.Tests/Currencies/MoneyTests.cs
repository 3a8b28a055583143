using TalentMarket.Domain.Currencies;

namespace TalentMarket.Domain.Tests.Currencies;

public sealed class MoneyTests
{
    private static readonly Money TenDollars = new(10m, Currency.Usd);

    [Fact]
    public void Amounts_of_one_currency_add_subtract_and_divide()
    {
        (TenDollars + TenDollars).ShouldBe(new Money(20m, Currency.Usd));
        (TenDollars - TenDollars).ShouldBe(new Money(0m, Currency.Usd));
        (TenDollars / new Money(4m, Currency.Usd)).ShouldBe(2.5m);
    }

    [Fact]
    public void Mixing_currencies_is_a_bug() =>
        Should.Throw<InvalidOperationException>(() => TenDollars + new Money(1m, new Currency("EUR")))
            .Message.ShouldBe("EUR cannot be combined with USD: convert first.");

    [Theory]
    [InlineData("usd")]
    [InlineData("US")]
    [InlineData("DOLLAR")]
    [InlineData("U5D")]
    public void A_currency_is_three_capital_letters(string code) => Should.Throw<ArgumentException>(() => new Currency(code));

    [Fact]
    public void The_default_currency_is_none() => default(Currency).Code.ShouldBe("XXX");
}
