using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>Price a head by year and structure, what regulators did marked above, a line through it where enough deals are priced.</summary>
public sealed partial class DealDots : ComponentBase
{
    private const double WidestShort = 38;
    private const int MomentLineTop = 38;

    [Parameter, EditorRequired]
    public required DealsBoard Board { get; set; }

    private string Summary { get; set; } = "";

    private IEnumerable<DealStructure> Structures => Board.Scatter.Rows.Select(row => row.Structure).Distinct().Order();

    protected override void OnParametersSet() => Summary = DealsWords.Summary(Board.Findings.Rows, Board.Trend);

    private string AddressOf(PlotPoint point) => (Board.Query with { Number = 1, Marked = point.Row.Slug }).Address + "#deal-" + point.Row.Slug;

    private string PointClass(PlotPoint point) => point.Row.Slug == Board.Query.Marked ? "point is-marked" : "point";

    private static string MomentLines(DotsPlot plot) =>
        string.Concat(plot.Moments.Select(moment => FormattableString.Invariant($"M{MomentAt(plot, moment)} {MomentLineTop}V{DotsLayout.Bottom}")));

    private static string MomentAt(DotsPlot plot, RegulatorMoment moment) => Px(plot.Layout.At(moment.Month));

    // "’24" where four digits find no room.
    private static string YearText(DotsPlot plot, int year, double width) => width < WidestShort && plot.Layout.Years.Count() > 1
        ? "’" + (year % 100).ToString("00", CultureInfo.InvariantCulture)
        : year.ToString(CultureInfo.InvariantCulture);

    private static string Px(double place) => PlotPoint.Pixels(place);
}
