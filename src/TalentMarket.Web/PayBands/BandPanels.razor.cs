using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.PayBands;

/// <summary>The panels of a board: at once without intervals, and again with them when they are there.</summary>
public sealed partial class BandPanels : ComponentBase
{
    [Parameter, EditorRequired]
    public required PayBandBoard Board { get; set; }

    [Parameter, EditorRequired]
    public required Task<IReadOnlyList<BandEstimate>> Estimates { get; set; }

    private PayBandBoard Shown { get; set; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        Shown = Board;
        Shown = Board.With(await Estimates);
    }
}
