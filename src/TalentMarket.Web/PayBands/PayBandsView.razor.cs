using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Composites;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayBands;

/// <summary>The page as it stands for one board.</summary>
public sealed partial class PayBandsView : ComponentBase
{
    [Parameter, EditorRequired]
    public required PayBandBoard Board { get; set; }

    [Parameter, EditorRequired]
    public required FilterBoard Filters { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<Job> Jobs { get; set; }

    /// <summary>Drawn when they are there; the page does not wait for them.</summary>
    [Parameter, EditorRequired]
    public required Task<IReadOnlyList<BandEstimate>> Estimates { get; set; }

    /// <summary>The scope's sources together; null where they cannot be.</summary>
    [Parameter, EditorRequired]
    public required Task<CompositePrice?> Blend { get; set; }

    private bool IsIllustrative => Board.Panels.Any(panel => panel.Class == SourceClass.Illustrative);

    private IReadOnlyList<Computation> Computations => [.. Board.Panels.Select(panel => BandComputation.Of(Board, panel))];

    private string SourcesAddress => BandAddress.Of(Board.Scope, Board.IsTable) + "#sources";
}
