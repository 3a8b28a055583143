using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>The marks of a chart, those that occur.</summary>
public sealed partial class CurveLegend : ComponentBase
{
    [Parameter, EditorRequired]
    public required CurvePanel Panel { get; set; }

    [Parameter, EditorRequired]
    public required CurveView View { get; set; }
}
