using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>Everything below the filters.</summary>
public sealed partial class CurveFigureArea : ComponentBase
{
    [Parameter, EditorRequired]
    public required PayCurveBoard Board { get; set; }

    private CurveView View => Board.View;
}
