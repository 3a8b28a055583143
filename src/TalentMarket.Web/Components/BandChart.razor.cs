using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Components;

/// <summary>Groups as dot (median), thick bar (P25 to P75) and thin line (P10 to P90) on one money axis, as SVG made here.
/// Positions along the axis are per cent, so the picture fits any width while its text keeps its size.</summary>
public sealed partial class BandChart : ComponentBase
{
    private const decimal SideLabelsPercent = 25m;
    private const int AxisHeight = 44;
    private const int PlainRowHeight = 56;
    private const int DetailedRowHeight = 74;

    // As many characters of a detail as fit beside each other on a phone.
    private const int LongestDetailLine = 54;

    [Parameter, EditorRequired]
    public required IReadOnlyList<BandRow> Rows { get; set; }

    [Parameter, EditorRequired]
    public required MoneyAxis Axis { get; set; }

    /// <summary>What the chart shows, in a sentence made from its data.</summary>
    [Parameter, EditorRequired]
    public required string Summary { get; set; }

    /// <summary>Tells the charts of one page apart.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>Drawn hollow.</summary>
    [Parameter]
    public bool IsIllustrative { get; set; }

    // Labels stand above the marks where there is little room or much to say, else before them. Style sheets choose.
    private IReadOnlyList<BandLayout> Layouts => HasDetails
        ? [new BandLayout("stacked-layout", Axis)]
        : [new BandLayout("stacked-layout", Axis), new BandLayout("side-layout", Axis with { StartPercent = SideLabelsPercent })];

    private bool HasDetails => Rows.Any(row => row.Detail is not null);

    private int DetailLines => Rows.Max(row => Lines(row).Count);

    private int RowHeight => HasDetails ? DetailedRowHeight + (DetailLines - 1) * BandChartRow.LineHeight : PlainRowHeight;

    private int AxisTop => Rows.Count * RowHeight + 4;

    private int TickTop => AxisTop + 18;

    private int TitleTop => AxisTop + 36;

    private int Height => AxisTop + AxisHeight;

    private static IReadOnlyList<string> Lines(BandRow row) => row.Detail is null ? [] : TextLines.Of(row.Detail, LongestDetailLine);

    private string HatchId => "hatch-" + Name;

    private string FigureClass => "band-chart" + (HasDetails ? " stacked" : "") + (IsIllustrative ? " hollow" : "");
}

/// <summary>One of the ways a chart is laid out: the class that shows or hides it, and its axis.</summary>
public sealed record BandLayout(string Class, MoneyAxis Axis);
