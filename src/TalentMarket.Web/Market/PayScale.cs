using TalentMarket.Domain.Currencies;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Market;

/// <summary>An upright money scale for lines, which need not start at zero; its ticks are 1, 2 or 5 times a power of ten apart.</summary>
public sealed record PayScale
{
    private const decimal FewestSteps = 2.5m;

    private PayScale(Currency currency, decimal bottom, decimal top, decimal step) => (Currency, Bottom, Top, Step) = (currency, bottom, top, step);

    public Currency Currency { get; }

    public decimal Bottom { get; }

    public decimal Top { get; }

    public decimal Step { get; }

    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = Bottom; tick <= Top; tick += Step) yield return tick;
        }
    }

    public static PayScale Around(decimal lowest, decimal highest, Currency currency)
    {
        var step = MoneyAxis.StepAtMost((highest - lowest) / FewestSteps);
        return new PayScale(currency, Math.Floor(lowest / step) * step, Math.Max(highest, lowest + 1m) + step / 5m, step);
    }

    /// <summary>0 at the bottom, 1 at the top.</summary>
    public decimal Share(decimal amount) => Math.Clamp((amount - Bottom) / (Top - Bottom), 0m, 1m);
}
