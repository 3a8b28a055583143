using System.Globalization;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>Where the drawing stands in the picture, in per cent of its width; the style sheet shows the layout that has room.</summary>
public sealed record CurveLayout(string Class, double StartPercent, double EndPercent, bool IsWide)
{
    public const int PlotTop = 22;
    public const int PlotHeight = 430;
    private const int LabelGap = 36;

    public static IReadOnlyList<CurveLayout> Both { get; } = [new("narrow", 11, 69, false), new("wide", 5.5, 84, true)];

    public static int PlotBottom => PlotTop + PlotHeight;

    public string Start => Percent(StartPercent);

    public string Width => Percent(EndPercent - StartPercent);

    public string End => Percent(EndPercent);

    public string X(CurvePlot plot, double years) => Percent(StartPercent + (EndPercent - StartPercent) * plot.X(years) / 1000);

    /// <summary>The width of some years.</summary>
    public string Span(CurvePlot plot, double years) => Percent((EndPercent - StartPercent) * plot.X(years) / 1000);

    public static int Y(CurvePlot plot, double pay) => PlotTop + (int)Math.Round(PlotHeight * plot.Y(pay) / 1000);

    /// <summary>Where the label of each line stands: at its end, apart from the others.</summary>
    public static IReadOnlyList<int> LabelTops(CurvePlot plot) => LabelSpread.Apart(
        [.. plot.Lines.Select(line => Y(plot, EndOf(line)))], LabelGap, PlotBottom - 14);

    /// <summary>Pay where the line ends.</summary>
    public static double EndOf(CurveLine line) => line.Curve.IsIncreasing
        ? line.Curve.PayAt(line.Curve.LastYears, Domain.PayCurves.CurvePercentile.P50)!.Value
        : (double)line.Curve.Points[^1].MedianOfBin.Amount!.Value.Amount;

    private static string Percent(double percent) => percent.ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
