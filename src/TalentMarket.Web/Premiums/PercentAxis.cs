using System.Globalization;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Premiums;

/// <summary>A linear axis of per cent that always shows zero, with round ticks; positions are per cent of the picture's width.</summary>
public sealed record PercentAxis(decimal Low, decimal High, decimal Step)
{
    private const decimal FewestSteps = 4m;
    private const decimal Left = 1.5m;
    private const decimal Right = 98.5m;

    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = Math.Ceiling(Low / Step) * Step; tick <= High; tick += Step) yield return tick;
        }
    }

    /// <summary>Wide enough for the values and for zero.</summary>
    public static PercentAxis Over(IEnumerable<decimal> values)
    {
        var all = values.Append(0m).ToList();
        var (low, high) = (all.Min(), Math.Max(all.Max(), all.Min() + 1m));
        var margin = (high - low) * 0.03m;
        return new PercentAxis(low < 0 ? low - margin : 0m, high + margin, MoneyAxis.StepAtMost((high - low) / FewestSteps));
    }

    public string At(decimal percent) => string.Create(CultureInfo.InvariantCulture, $"{Position(percent):0.###}%");

    public string Length(decimal from, decimal to) => string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(Position(to) - Position(from)):0.###}%");

    private decimal Position(decimal percent) => Left + (Right - Left) * Math.Clamp((percent - Low) / (High - Low), 0m, 1m);
}
