using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>Everything below the filters. What is known is sent at once; intervals follow when they are drawn.</summary>
[StreamRendering]
public sealed partial class CurveFigureArea(PayCurveReader reader) : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    [Parameter, EditorRequired]
    public required PayCurveBoard Board { get; set; }

    private PayCurveBoard Shown { get; set; } = null!;

    private CurveView View => Shown.View;

    protected override async Task OnInitializedAsync()
    {
        Shown = Board;
        if (Board.IsWaitingForIntervals)
            Shown = await reader.BoardWithIntervalsAsync(Board, HttpContext?.RequestAborted ?? CancellationToken.None);
    }
}
