using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.PayCurves;

namespace TalentMarket.Web.PayCurves;

/// <summary>Published facts of the same pay whose source states years of experience, each at the middle of them.</summary>
public sealed partial class FactMarks : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<FactMarker> Facts { get; set; }

    [Parameter, EditorRequired]
    public required CurvePlot Plot { get; set; }

    [Parameter, EditorRequired]
    public required CurveLayout Layout { get; set; }

    // The package claim is a band of its own.
    private IEnumerable<(FactMarker Fact, double Years, double Amount)> Placed =>
        from fact in Drawable(Facts)
        let experience = fact.Experience!.Value
        select (fact, (experience.From + (experience.To ?? experience.From)) / 2.0, AmountOf(fact)!.Value);

    internal static IEnumerable<FactMarker> Drawable(IEnumerable<FactMarker> facts) =>
        facts.Where(fact => fact.Experience is not null && AmountOf(fact) is not null && fact.Metric != PackageClaim.Metric);

    internal static double? AmountOf(FactMarker fact) => fact switch
    {
        { Mid: { } mid } => (double)mid.Amount,
        { Low: { } low, High: { } high } => Math.Sqrt((double)low.Amount * (double)high.Amount),
        _ => null,
    };
}
