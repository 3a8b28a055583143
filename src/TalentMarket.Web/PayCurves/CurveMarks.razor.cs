using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.PayCurves;

namespace TalentMarket.Web.PayCurves;

/// <summary>The points of one line, each with the whisker of its interval.</summary>
public sealed partial class CurveMarks : ComponentBase
{
    [Parameter, EditorRequired]
    public required CurveLine Line { get; set; }

    [Parameter, EditorRequired]
    public required CurvePlot Plot { get; set; }

    [Parameter, EditorRequired]
    public required CurveLayout Layout { get; set; }

    [Parameter, EditorRequired]
    public required bool ShowsIntervals { get; set; }

    private string MarkAt(CurvePoint point)
    {
        var amount = Line.Curve.IsIncreasing ? point.Amount(CurvePercentile.P50) : point.MedianOfBin;
        return string.Create(CultureInfo.InvariantCulture, $"translate(0 {CurveLayout.Y(Plot, (double)amount.Amount!.Value.Amount)}) scale({(Layout.IsWide ? .6 : .45)})");
    }

    // One point is no curve: its quartiles are a bar.
    private string Spread(CurvePoint point) =>
        $"M0 {CurveLayout.Y(Plot, (double)point.Figures.P75.Amount!.Value.Amount)}V{CurveLayout.Y(Plot, (double)point.Figures.P25.Amount!.Value.Amount)}";

    private string Whisker(AmountInterval limits)
    {
        var (high, low) = (CurveLayout.Y(Plot, (double)limits.High.Amount), CurveLayout.Y(Plot, (double)limits.Low.Amount));
        return string.Create(CultureInfo.InvariantCulture, $"M-4 {high}H4M0 {high}V{low}M-4 {low}H4");
    }
}
