namespace TalentMarket.Domain.Disclosure;

/// <summary>How published amounts are rounded.</summary>
internal static class Rounding
{
    private const decimal FinestBase = 100m;

    /// <summary>Half away from zero at the given significant digits, never finer than 100; 0 digits: to the cent.
    /// 1,234,567 at three digits is 1,230,000; 9,876 is 9,900.</summary>
    public static decimal Money(decimal amount, int significantDigits)
    {
        if (significantDigits == 0) return Cents(amount);
        var unit = FinestBase;
        var limit = FinestBase;
        for (var digit = 0; digit < significantDigits; digit++) limit *= 10m;
        while (Math.Abs(amount) >= limit)
        {
            unit *= 10m;
            limit *= 10m;
        }

        return Math.Round(amount / unit, MidpointRounding.AwayFromZero) * unit;
    }

    public static decimal Cents(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);
}
