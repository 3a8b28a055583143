using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Currencies;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Offers;

/// <summary>Four years of each offer as one bar, what can be spent apart from what is paper.</summary>
public sealed partial class TotalBars : ComponentBase
{
    private const int RowHeight = 62;

    [Parameter, EditorRequired]
    public required OffersBoard Board { get; set; }

    private IReadOnlyList<ComparedOffer> Rows { get; set; } = [];

    private MoneyAxis Axis { get; set; } = MoneyAxis.Reaching(0m, Currency.Usd);

    private int AxisTop => Rows.Count * RowHeight + 4;

    private bool HasAssumptions => Board.Assumptions is not { AttritionRatePerYear: 0, DiscountRatePerYear: 0 } || Rows.Any(row => row.Value!.Offer.ClawbackMonths > 0);

    private string Summary => "Four years: " + string.Join("; ", Rows.Select(Readout));

    protected override void OnParametersSet()
    {
        Rows = [.. Board.Valued];
        Axis = MoneyAxis.Reaching((decimal)Rows.Max(row => row.Value!.Liquid + row.Value.Paper.High), Board.Currency);
    }

    private string Readout(ComparedOffer offer)
    {
        var value = offer.Value!;
        return $"{offer.Name}: liquid {Board.Brief(value.Liquid)}"
            + (value.Paper.High > 0 ? $", paper {Board.Brief(value.Paper)} that the letter counts as {Board.Brief(value.StatedEquity)}" : "")
            + $"; worth {Board.Brief(value.FourYearValue)}.";
    }

    private string At(double amount) => (100 * amount / (double)Axis.End * .97).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private string TickText(decimal tick) => tick == Axis.Ticks.Last() ? AmountText.Brief(new Money(tick, Axis.Currency)) : AmountText.Brief(tick);
}
