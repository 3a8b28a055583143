using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Founders;
using TalentMarket.Domain.TeamBuilds;
using TalentMarket.Web.Components;
using TalentMarket.Web.TeamBuilds;

namespace TalentMarket.Web.Founders;

/// <summary>What both ways bring, on one axis.</summary>
public sealed partial class FounderBars : ComponentBase
{
    private const int RowHeight = 64;
    private const double LongestLine = 3;

    [Parameter, EditorRequired]
    public required FounderOutcome Outcome { get; set; }

    private sealed record Row(string Name, string Mean, double P10, double P50, double P90, double MeanValue, double Certainty, string Readout);

    private IReadOnlyList<Row> Rows { get; set; } = [];

    private MoneyAxis Axis { get; set; } = MoneyAxis.Reaching(0m, Currency.Usd);

    private bool IsCut { get; set; }

    private int AxisTop => Rows.Count * RowHeight + 4;

    private string Summary => string.Join(" ", Rows.Select(row => row.Readout));

    protected override void OnParametersSet()
    {
        Rows = [RowOf("Sell the team now", Outcome.Sell, Outcome.SellCertainty), RowOf("Go on", Outcome.GoOn, Outcome.GoOnCertainty)];
        var marks = Rows.Max(row => Math.Max(row.MeanValue, Math.Max(row.P50, row.Certainty)));
        var reach = Math.Min(Rows.Max(row => row.P90), marks * LongestLine);
        IsCut = Rows.Any(row => row.P90 > reach);
        Axis = MoneyAxis.Reaching((decimal)Math.Max(reach, marks), Currency.Usd);
    }

    private static Row RowOf(string name, Spread spread, double certainty) => new(
        name, BuildWords.Dollars(spread.Mean.Value), spread.P10.Value, spread.P50.Value, spread.P90.Value, spread.Mean.Value, certainty,
        $"{name}: mean {BuildWords.Dollars(spread.Mean.Value)}, P10 {BuildWords.Dollars(spread.P10.Value)}, median {BuildWords.Dollars(spread.P50.Value)}, P90 {BuildWords.Dollars(spread.P90.Value)}; as good as a sure {BuildWords.Dollars(certainty)}.");

    private string At(double amount) => (100 * Math.Clamp(amount / (double)Axis.End, 0, 1) * .97).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private string TickText(decimal tick) => tick == Axis.Ticks.Last() ? AmountText.Brief(new Money(tick, Axis.Currency)) : AmountText.Brief(tick);
}
