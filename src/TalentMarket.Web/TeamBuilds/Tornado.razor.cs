using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.TeamBuilds;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>By how far each input alone moves the price at which both ways cost the same.</summary>
public sealed partial class Tornado : ComponentBase
{
    private const int RowHeight = 58;
    private const int MostBars = 10;

    [Parameter, EditorRequired]
    public required TeamOutcome Outcome { get; set; }

    /// <summary>The price at its median; null where it is not known.</summary>
    [Parameter, EditorRequired]
    public required double? Price { get; set; }

    private sealed record Bar(InputSwing Swing, string Name, string Share, double LowFrom, double LowWidth, double HighFrom, double HighWidth, string Readout);

    private IReadOnlyList<Bar> Bars { get; set; } = [];

    private MoneyAxis Axis { get; set; } = MoneyAxis.Reaching(0m, Currency.Usd);

    private double Centre => Math.Max(0, Outcome.CentralBreakEvenPrice);

    private int AxisTop => Bars.Count * RowHeight + 4;

    private string Summary => "Break-even price by input: " + string.Join(" ", Bars.Select(bar => bar.Readout));

    protected override void OnParametersSet()
    {
        Bars = [.. Outcome.Swings.Take(MostBars).Select(BarOf)];
        var reach = Bars.Select(bar => Math.Max(bar.LowFrom + bar.LowWidth, bar.HighFrom + bar.HighWidth)).Append(Centre).Append((Price ?? 0) * 1.04).Max();
        Axis = MoneyAxis.Reaching((decimal)Math.Min(reach, 1e13), Currency.Usd);
    }

    private Bar BarOf(InputSwing swing)
    {
        var field = BuildFields.Of(swing.Input);
        var (low, high) = (Math.Max(0, swing.PriceAtP10), Math.Max(0, swing.PriceAtP90));
        var readout = $"{field.Label}: {BuildWords.Dollars(swing.PriceAtP10)} at {BuildNumber.Say(field.Unit, swing.AtP10)}, {BuildWords.Dollars(swing.PriceAtP90)} at {BuildNumber.Say(field.Unit, swing.AtP90)}.";
        var range = $"{BuildNumber.Say(field.Unit, swing.AtP10)} to {BuildNumber.Say(field.Unit, swing.AtP90)}";
        return new Bar(swing, field.Label, swing.VarianceShare >= 0.005 ? $"{range} · {BuildWords.Percent(swing.VarianceShare)}" : range, Math.Min(low, Centre), Math.Abs(low - Centre), Math.Min(high, Centre), Math.Abs(high - Centre), readout);
    }

    private string At(double amount) => (100 * amount / (double)Axis.End * .97).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private string TickText(decimal tick) => tick == Axis.Ticks.Last() ? AmountText.Brief(new Money(tick, Axis.Currency)) : AmountText.Brief(tick);
}
