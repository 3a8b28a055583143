using TalentMarket.Domain.Currencies;

namespace TalentMarket.Web.Components;

/// <summary>A linear money axis from zero with ticks of 1, 2 or 5 times a power of ten; positions are per cent of the picture's width.</summary>
public sealed record MoneyAxis(Currency Currency, decimal Step, decimal End)
{
    private const decimal FewestSteps = 3.5m;
    private const decimal Margin = 1.03m;

    /// <summary>Where zero stands; labels have the room before it.</summary>
    public decimal StartPercent { get; init; }

    public decimal EndPercent { get; init; } = 97m;

    /// <summary>No amount is shown on it, so that it has nothing to measure.</summary>
    public bool IsEmpty => End <= Margin;

    public IEnumerable<decimal> Ticks
    {
        get
        {
            if (IsEmpty) yield break;
            for (var tick = 0m; tick <= End; tick += Step) yield return tick;
        }
    }

    public static MoneyAxis Reaching(decimal maximum, Currency currency)
    {
        var reach = Math.Max(maximum, 1m) * Margin;
        return new MoneyAxis(currency, StepAtMost(reach / FewestSteps), reach);
    }

    public decimal Percent(decimal amount) => StartPercent + (EndPercent - StartPercent) * Math.Clamp(amount / End, 0m, 1m);

    /// <summary>The longest step of 1, 2 or 5 times a power of ten that is not above the given length; 1 at least.</summary>
    public static decimal StepAtMost(decimal longest)
    {
        var power = 1m;
        while (power * 10m <= longest) power *= 10m;
        return longest >= 5m * power ? 5m * power : longest >= 2m * power ? 2m * power : power;
    }
}
