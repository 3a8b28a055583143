using TalentMarket.Domain.Currencies;

namespace TalentMarket.Web.Components;

/// <summary>A money axis, linear from zero or logarithmic, with ticks of 1, 2 or 5 times a power of ten;
/// positions are per cent of the picture's length.</summary>
public sealed record MoneyAxis(Currency Currency, decimal Step, decimal End)
{
    private const decimal FewestSteps = 3.5m;
    private const decimal Margin = 1.03m;
    private const int FewestLogarithmicTicks = 3;
    private const int FineStepsPerStep = 5;

    /// <summary>Where the axis begins: 0 where it is linear, above it where it is logarithmic.</summary>
    public decimal Start { get; private init; }

    /// <summary>Where <see cref="Start"/> stands; labels have the room before it.</summary>
    public decimal StartPercent { get; init; }

    public decimal EndPercent { get; init; } = 97m;

    public bool IsLogarithmic => Start > 0m;

    /// <summary>No amount is shown on it, so that it has nothing to measure.</summary>
    public bool IsEmpty => End <= Margin;

    /// <summary>The ticks that carry a label.</summary>
    public IEnumerable<decimal> Ticks => IsEmpty ? [] : IsLogarithmic ? LogarithmicTicks : Multiples(Step);

    /// <summary>The ticks between them: every multiple of the power of ten where logarithmic, fifths of a step where linear.</summary>
    public IEnumerable<decimal> FineTicks => IsEmpty ? [] : (IsLogarithmic ? Leading(1, 2, 3, 4, 5, 6, 7, 8, 9) : Multiples(Step / FineStepsPerStep)).Except(Ticks);

    private IEnumerable<decimal> LogarithmicTicks =>
        Leading(1, 2, 5).Count() >= FewestLogarithmicTicks ? Leading(1, 2, 5) : Leading(1, 2, 3, 4, 5, 6, 7, 8, 9);

    public static MoneyAxis Reaching(decimal maximum, Currency currency)
    {
        var reach = Math.Max(maximum, 1m) * Margin;
        return new MoneyAxis(currency, StepAtMost(reach / FewestSteps), reach);
    }

    /// <summary>A logarithmic axis from a little below the minimum to a little above the maximum, both above zero.</summary>
    public static MoneyAxis LogarithmicBetween(decimal minimum, decimal maximum, Currency currency)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(minimum);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, minimum);
        return new MoneyAxis(currency, 0m, maximum * Margin) { Start = minimum / Margin };
    }

    public decimal Percent(decimal amount) => StartPercent + (EndPercent - StartPercent) * Math.Clamp(Share(amount), 0m, 1m);

    /// <summary>The longest step of 1, 2 or 5 times a power of ten that is not above the given length; 1 at least.</summary>
    public static decimal StepAtMost(decimal longest)
    {
        var power = 1m;
        while (power * 10m <= longest) power *= 10m;
        return longest >= 5m * power ? 5m * power : longest >= 2m * power ? 2m * power : power;
    }

    private decimal Share(decimal amount) =>
        !IsLogarithmic ? amount / End
        : amount <= Start ? 0m
        : (decimal)(Math.Log((double)(amount / Start)) / Math.Log((double)(End / Start)));

    private IEnumerable<decimal> Multiples(decimal step)
    {
        for (var tick = 0m; tick <= End; tick += step) yield return tick;
    }

    private IEnumerable<decimal> Leading(params int[] digits)
    {
        var power = 0.01m;
        while (power * 10m <= Start) power *= 10m;
        for (; power <= End; power *= 10m)
        {
            foreach (var digit in digits)
            {
                if (digit * power >= Start && digit * power <= End) yield return digit * power;
            }
        }
    }
}
