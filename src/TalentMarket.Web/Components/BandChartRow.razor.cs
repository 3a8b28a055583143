using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Components;

/// <summary>One group of a <see cref="BandChart"/>: a link that narrows to it, or to what can be shown in its place.</summary>
public sealed partial class BandChartRow : ComponentBase
{
    public const int LineHeight = 16;

    [Parameter, EditorRequired]
    public required BandRow Row { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<BandLayout> Layouts { get; set; }

    [Parameter, EditorRequired]
    public required int Top { get; set; }

    [Parameter, EditorRequired]
    public required int Height { get; set; }

    /// <summary>What the row is, in lines that fit; empty: there is nothing to add to its name.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> DetailLines { get; set; }

    [Parameter, EditorRequired]
    public required string HatchId { get; set; }

    private int MarksDown => Math.Max(0, DetailLines.Count - 1) * LineHeight;

    private bool IsLink => (Row.Address ?? Row.ParentAddress) is not null;

    private string Readout => BandWords.Readout(Row);

    private string RowClass => "row " + BandShape.ColourClass(Row);
}
