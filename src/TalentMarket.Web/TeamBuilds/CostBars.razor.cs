using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.TeamBuilds;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>Both ways as one bar each, part by part.</summary>
public sealed partial class CostBars : ComponentBase
{
    private const int RowHeight = 84;

    /// <summary>A long tail would squeeze the bars; the line of the draws is cut at this many bars' lengths.</summary>
    private const double LongestLine = 2.2;

    private static readonly (string Css, string Label)[] Parts =
    [
        ("part-price", "Price"), ("part-deal", "Cost of the deal and retention"), ("part-hiring", "Recruiting and sign-on"), ("part-ramp", "Not yet productive"),
        ("part-premium", "Offers above the market"), ("part-vacancy", "Empty seats"), ("part-replacement", "Hiring again"), ("part-delay", "Delay"),
    ];

    [Parameter, EditorRequired]
    public required TeamOutcome Outcome { get; set; }

    private sealed record Piece(CostPart Part, string Class, double From, double Width, string Readout);

    private sealed record Bar(string Name, string Total, IReadOnlyList<Piece> Pieces, double Low, double High);

    private IReadOnlyList<Bar> Bars { get; set; } = [];

    private MoneyAxis Axis { get; set; } = MoneyAxis.Reaching(0m, Currency.Usd);

    private bool IsCut { get; set; }

    private int AxisTop => Bars.Count * RowHeight + 4;

    private IEnumerable<(string Css, string Label)> Key => Parts.Where(part => Bars.SelectMany(bar => bar.Pieces).Any(piece => piece.Class == part.Css));

    private string Summary => "Cost of a productive head-month: " + string.Join("; ", Bars.Select(bar => $"{bar.Name} {bar.Total}"));

    protected override void OnParametersSet()
    {
        var bars = new List<Bar> { BarOf("Buying the team", Outcome.Buy), BarOf("Hiring one by one", Outcome.Build) };
        var longest = bars.Max(bar => bar.Pieces.Sum(piece => piece.Width));
        var reach = Math.Min(bars.Max(bar => bar.High), longest * LongestLine);
        IsCut = bars.Any(bar => bar.High > reach);
        Bars = [.. bars.Select(bar => bar with { High = Math.Min(bar.High, reach), Low = Math.Min(bar.Low, reach) })];
        Axis = MoneyAxis.Reaching((decimal)Math.Max(reach, longest), Currency.Usd);
    }

    private static Bar BarOf(string name, WayOutcome way)
    {
        var (pieces, from) = (new List<Piece>(), 0.0);
        // A month that hiring gains is no cost; it stands in the table.
        foreach (var (part, amount) in way.Parts.Where(part => part.Amount > 0))
        {
            var width = amount / way.MeanHeadMonths;
            pieces.Add(new Piece(part, ClassOf(part), from, width, $"{name}, {BuildWords.Lower(part.Label())}: {BuildWords.Dollars(width)} a head-month, {BuildWords.Dollars(amount)} in all."));
            from += width;
        }

        return new Bar(name, BuildWords.Dollars(way.CostPerHeadMonth.Value), pieces, way.CostPerHeadMonthSpread.P10.Value, way.CostPerHeadMonthSpread.P90.Value);
    }

    private static string ClassOf(CostPart part) => part switch
    {
        CostPart.Price => "part-price",
        CostPart.DealCost or CostPart.Retention => "part-deal",
        CostPart.Hiring or CostPart.SignOn => "part-hiring",
        CostPart.Ramp or CostPart.Integration => "part-ramp",
        CostPart.OfferPremium or CostPart.InternalEquity => "part-premium",
        CostPart.Vacancy or CostPart.Waiting => "part-vacancy",
        CostPart.Replacement => "part-replacement",
        _ => "part-delay",
    };

    private string At(double amount) => (100 * amount / (double)Axis.End * .97).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private string TickText(decimal tick) => tick == Axis.Ticks.Last() ? AmountText.Brief(new Money(tick, Axis.Currency)) : AmountText.Brief(tick);
}
