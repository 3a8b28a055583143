using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>The figures of a <see cref="CurveChart"/> as a table, whole.</summary>
public sealed partial class CurveTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required CurvePanel Panel { get; set; }

    private static string Text(CurvePoint point, CurvePercentile percentile) =>
        point.Amount(percentile) is WithheldAmount ? "not shown" : BandWords.Full(point.Amount(percentile));

    private static string IntervalText(PublishedCurve curve, CurvePoint point) =>
        point.Interval(CurvePercentile.P50) is { } limits ? $"{AmountText.Full(limits.Low.Amount)} – {AmountText.Full(limits.High.Amount)}"
        : curve.IntervalAbsence.Length > 0 ? "not available" : "being computed";
}
