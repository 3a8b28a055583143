using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>The page as it stands for one board.</summary>
public sealed partial class PayCurvesView : ComponentBase
{
    [Parameter, EditorRequired]
    public required PayCurveBoard Board { get; set; }

    [Parameter, EditorRequired]
    public required CurveFilterBoard Filters { get; set; }
}
