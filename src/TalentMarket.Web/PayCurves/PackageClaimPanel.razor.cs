using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.PayCurves;

namespace TalentMarket.Web.PayCurves;

/// <summary>What the figures say of the claim that is drawn on the chart.</summary>
public sealed partial class PackageClaimPanel : ComponentBase
{
    [Parameter, EditorRequired]
    public required PackageClaimCheck Check { get; set; }

    [Parameter, EditorRequired]
    public required CurveView View { get; set; }

    [Parameter, EditorRequired]
    public required bool IsIllustrative { get; set; }
}
