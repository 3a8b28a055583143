using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Currencies;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Market;

/// <summary>An amount beside the percentiles it is ranked in.</summary>
public sealed partial class PayStrip : ComponentBase
{
    private const decimal RightSidePercent = 80m;
    private const decimal LeftSidePercent = 20m;
    private const decimal FarthestTimesHighest = 1.25m;

    // The middle one stands lower, so that the names never touch.
    private static readonly (int Index, string Name, int Top)[] Labels = [(0, "P10", 72), (2, "median", 88), (4, "P90", 72)];

    [Parameter, EditorRequired]
    public required OpenCut Cut { get; set; }

    /// <summary>Null: the percentiles alone.</summary>
    [Parameter, EditorRequired]
    public required decimal? Amount { get; set; }

    // Pay far above the band stands at the end of the axis instead of pressing the band together.
    private MoneyAxis Axis => MoneyAxis.Reaching(
        Math.Max(P(4).Amount, Math.Min(Amount ?? 0m, P(4).Amount * FarthestTimesHighest)), P(4).Currency) with { StartPercent = 2m, EndPercent = 98m };

    private string YoursText => Amount is { } yours
        ? "your figure " + AmountText.Brief(new Money(yours, P(4).Currency)) + (yours > Axis.End ? " →" : "")
        : "";

    // Words at the ends of the axis stay inside the picture.
    private string AnchorOf(decimal amount) => Axis.Percent(amount) switch
    {
        > RightSidePercent => "end",
        < LeftSidePercent => "start",
        _ => "middle",
    };

    private string Summary => $"{(Amount is null ? "" : YoursText + " beside ")}P10 {AmountText.Brief(P(0))}, P25 {AmountText.Brief(P(1))}, "
        + $"median {AmountText.Brief(P(2))}, P75 {AmountText.Brief(P(3))}, P90 {AmountText.Brief(P(4))}";

    private Money P(int index) => Cut.Figures.Percentiles[index].Amount ?? Cut.Figures.Percentiles.Select(amount => amount.Amount).OfType<Money>().First();

    private string At(Money money) => At(money.Amount);

    private string At(decimal amount) => Text(Axis.Percent(amount));

    private string Width(Money from, Money to) => Text(Axis.Percent(to.Amount) - Axis.Percent(from.Amount));

    private static string Text(decimal percent) => percent.ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
