using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>The name of a line at its end, with its last median.</summary>
public sealed partial class CurveLabel : ComponentBase
{
    [Parameter, EditorRequired]
    public required CurveLine Line { get; set; }

    [Parameter, EditorRequired]
    public required CurvePlot Plot { get; set; }

    [Parameter, EditorRequired]
    public required CurveLayout Layout { get; set; }

    [Parameter, EditorRequired]
    public required int Top { get; set; }

    private string Leader => $"M0 {CurveLayout.Y(Plot, CurveLayout.EndOf(Line))}L6 {Top - 4}";

    private string EndText => CurveWords.Money(CurveLayout.EndOf(Line), Plot.Axis.Currency);
}
