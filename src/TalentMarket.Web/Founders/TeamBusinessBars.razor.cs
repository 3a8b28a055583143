using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.TeamBuilds;
using TalentMarket.Web.Components;
using TalentMarket.Web.TeamBuilds;

namespace TalentMarket.Web.Founders;

/// <summary>What the team would sell for beside what the business is worth by its revenue.</summary>
public sealed partial class TeamBusinessBars : ComponentBase
{
    private const int RowHeight = 52;
    private const double LongestLine = 3;

    [Parameter, EditorRequired]
    public required Spread Price { get; set; }

    /// <summary>US dollars.</summary>
    [Parameter, EditorRequired]
    public required double Business { get; set; }

    private MoneyAxis Axis { get; set; } = MoneyAxis.Reaching(0m, Currency.Usd);

    private bool IsCut => Price.P90.Value > (double)Axis.End;

    private string Summary => $"The team {BuildWords.Dollars(Price.P10.Value)} to {BuildWords.Dollars(Price.P90.Value)}, median {BuildWords.Dollars(Price.P50.Value)}; the business {BuildWords.Dollars(Business)}.";

    protected override void OnParametersSet()
    {
        var bars = Math.Max(Price.P50.Value, Business);
        Axis = MoneyAxis.Reaching((decimal)Math.Max(bars, Math.Min(Price.P90.Value, bars * LongestLine)), Currency.Usd);
    }

    private string At(double amount) => (100 * Math.Clamp(amount / (double)Axis.End, 0, 1) * .97).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private string TickText(decimal tick) => tick == Axis.Ticks.Last() ? AmountText.Brief(new Money(tick, Axis.Currency)) : AmountText.Brief(tick);
}
