using Microsoft.AspNetCore.Components;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>Why there is no curve, and the steps that lead to one.</summary>
public sealed partial class EmptyCurves : ComponentBase
{
    [Parameter, EditorRequired]
    public required PayCurveBoard Board { get; set; }

    private string Reason =>
        Board.Problems.Count > 0 ? "The address names something that is not on file."
        : Board.Panels.Count == 0 ? "No published survey has people for all of these filters together."
        : "A curve needs five people of five organisations at every point, each with years and all parts of the chosen pay."
            + (LeftOut.Count > 0 ? " Left out were:" : "");

    private IReadOnlyList<RowsLeftOut> LeftOut => [.. Board.Panels.SelectMany(panel => panel.Computations[0].RowsOut)];
}
