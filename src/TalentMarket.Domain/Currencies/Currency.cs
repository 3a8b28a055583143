namespace TalentMarket.Domain.Currencies;

/// <summary>An ISO 4217 currency code; the default is XXX, "no currency".</summary>
public readonly record struct Currency : IComparable<Currency>
{
    private readonly string? code;

    /// <summary>Three capital letters, such as USD.</summary>
    /// <exception cref="ArgumentException">The code is not three capital letters.</exception>
    public Currency(string code) => this.code = IsCode(code)
        ? code
        : throw new ArgumentException($"'{code}' is not an ISO 4217 code of three capital letters.", nameof(code));

    public static Currency Usd { get; } = new("USD");

    public string Code => code ?? "XXX";

    public static bool IsCode(string? code) => code is { Length: 3 } && code.All(char.IsAsciiLetterUpper);

    public int CompareTo(Currency other) => string.CompareOrdinal(Code, other.Code);

    public override string ToString() => Code;

    public static bool operator <(Currency left, Currency right) => left.CompareTo(right) < 0;

    public static bool operator <=(Currency left, Currency right) => left.CompareTo(right) <= 0;

    public static bool operator >(Currency left, Currency right) => left.CompareTo(right) > 0;

    public static bool operator >=(Currency left, Currency right) => left.CompareTo(right) >= 0;
}
