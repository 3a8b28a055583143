using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.PayCurves;

namespace TalentMarket.Web.PayCurves;

/// <summary>The package claim as a thin band over the years it speaks of, named above the lines.</summary>
public sealed partial class ClaimBand : ComponentBase
{

    [Parameter, EditorRequired]
    public required FactMarker Claim { get; set; }

    [Parameter, EditorRequired]
    public required CurvePlot Plot { get; set; }

    [Parameter, EditorRequired]
    public required CurveLayout Layout { get; set; }

    private double Low => (double)Claim.Low!.Value.Amount;

    private double High => (double)Claim.High!.Value.Amount;

    private IEnumerable<(double, double)> Corners =>
    [
        (0, Low), (1, Low), (PackageClaim.GrowthFromYear, PackageClaim.Growth * Low), (PackageClaim.GrowthToYear, PackageClaim.Growth * Low),
        (PackageClaim.GrowthToYear, PackageClaim.Growth * High), (PackageClaim.GrowthFromYear, PackageClaim.Growth * High), (1, High), (0, High),
    ];

    private static int TextTop => CurveLayout.PlotTop + 16;

    // From the words down to where the band ends.
    private string Leader => $"M0 {TextTop - 10}V{CurveLayout.Y(Plot, PackageClaim.Growth * High)}";
}
