using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>The filters of the page.</summary>
public sealed partial class CurveFilterBar : ComponentBase
{
    [Parameter, EditorRequired]
    public required CurveFilterBoard Filters { get; set; }
}
