using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.PayCurves;

namespace TalentMarket.Web.PayCurves;

/// <summary>How much three years add to the median of each tier.</summary>
public sealed partial class MultiplierCards : ComponentBase
{
    [Parameter, EditorRequired]
    public required CurvePanel Panel { get; set; }

    [Parameter, EditorRequired]
    public required CurveView View { get; set; }

    private string ClockText => CurveWords.ClockOf(View.Scope.Clock);

    private static string Ratio(double ratio) => FormattableString.Invariant($"×{ratio:0.00}");

    private static string Interval(PublishedCurve curve, PublishedMultiplier multiplier) =>
        multiplier.Interval is { } limits ? FormattableString.Invariant($"{limits.Low:0.00} to {limits.High:0.00}")
        : curve.IntervalAbsence.Length > 0 ? $"no interval: {curve.IntervalAbsence}" : "interval being computed";
}
