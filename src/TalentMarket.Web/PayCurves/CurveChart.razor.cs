using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>Pay against years for each tier: a line for the median, a ribbon from P25 to P75, dashes where nothing is known,
/// whiskers for intervals where they are asked for, and each line named at its end.</summary>
public sealed partial class CurveChart : ComponentBase
{
    private const int AxisHeight = 44;

    [Parameter, EditorRequired]
    public required CurvePanel Panel { get; set; }

    [Parameter, EditorRequired]
    public required CurveView View { get; set; }

    private CurvePlot Plot => Panel.Plot!;

    private bool ShowsIntervals => View.ShowsIntervals && Panel.HasIntervals;

    private (double Amount, double Years, string Problem) Typed => new TypedPay(View.Pay, View.Years).Read();

    private static int Height => CurveLayout.PlotBottom + AxisHeight;

    private IReadOnlyList<int> LabelTops => CurveLayout.LabelTops(Plot);

    private IEnumerable<decimal> FineTicks => Plot.Axis.IsLogarithmic ? Plot.Axis.FineTicks : [];

    private IEnumerable<CurveLine> RibbonsFirst => Plot.Lines.Where(line => line.Curve is { IsIncreasing: true, Points.Count: > 1 });

    private string FigureClass => "curve-chart" + (Panel.IsIllustrative ? " hollow" : "");

    private string AxisTitle => View.Scope.Clock == ExperienceClock.Career ? "career years" : "years on frontier systems";

    private int Y(decimal amount) => CurveLayout.Y(Plot, (double)amount);

    private string TickText(decimal tick, CurveLayout layout) => tick == Plot.Axis.Ticks.Last()
        ? AmountText.Brief(new Money(tick, Plot.Axis.Currency)) + Unit(layout)
        : AmountText.Brief(tick);

    private string Unit(CurveLayout layout) => (layout.IsWide, Plot.Axis.IsLogarithmic) switch
    {
        (true, true) => " a year, log scale",
        (false, true) => ", log",
        _ => " a year",
    };

    private static string YearText(int year) => year == 25 ? "25+" : year.ToString(CultureInfo.InvariantCulture);

    private string AddressOf(int year) => View with { Years = year.ToString(CultureInfo.InvariantCulture) } + "#where";

    private string Readout(int year) => $"{YearText(year)} {AxisTitle}: "
        + string.Join("; ", Plot.Lines.Select(line => CurveWords.At(line, year, Plot.Axis.Currency))) + ".";
}
