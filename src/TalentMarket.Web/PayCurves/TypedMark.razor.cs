using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>The pay a reader typed, among the curves.</summary>
public sealed partial class TypedMark : ComponentBase
{
    private const double NearEndShare = 0.6;

    [Parameter, EditorRequired]
    public required double Amount { get; set; }

    [Parameter, EditorRequired]
    public required double Years { get; set; }

    [Parameter, EditorRequired]
    public required CurvePlot Plot { get; set; }

    [Parameter, EditorRequired]
    public required CurveLayout Layout { get; set; }

    private int Top => CurveLayout.Y(Plot, Amount);

    private bool IsNearEnd => Years > NearEndShare * Plot.LastYear;

    private string Text => $"{CurveWords.Money(Amount, Plot.Axis.Currency)} at {CurveWords.Years(Years)}";
}
