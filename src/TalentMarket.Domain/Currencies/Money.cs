namespace TalentMarket.Domain.Currencies;

/// <summary>An amount in one currency; the default is 0 XXX. Mixing currencies is a bug, so the operators throw.</summary>
public readonly record struct Money(decimal Amount, Currency Currency)
{
    public static Money operator +(Money left, Money right) =>
        left with { Amount = left.Amount + right.AmountIn(left.Currency) };

    public static Money operator -(Money left, Money right) =>
        left with { Amount = left.Amount - right.AmountIn(left.Currency) };

    public static Money operator *(Money money, decimal factor) => money with { Amount = money.Amount * factor };

    /// <summary>The quotient of two amounts of one currency: a ratio.</summary>
    public static decimal operator /(Money left, Money right) => left.Amount / right.AmountIn(left.Currency);

    public Money Add(Money other) => this + other;

    public Money Subtract(Money other) => this - other;

    public Money Multiply(decimal factor) => this * factor;

    public decimal Divide(Money other) => this / other;

    private decimal AmountIn(Currency expected) => Currency == expected
        ? Amount
        : throw new InvalidOperationException($"{Currency} cannot be combined with {expected}: convert first.");
}
