using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Components;

/// <summary>A figure of a model: a slider and a box in step, and on whose word it stands. Without scripts the box is enough.</summary>
public sealed partial class SliderField : ComponentBase
{
    private const int Steps = 1000;

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>As typed.</summary>
    [Parameter, EditorRequired]
    public required string Value { get; set; }

    [Parameter, EditorRequired]
    public required string Default { get; set; }

    /// <summary>percent, dollars, months, heads or plain: how the slider writes into the box.</summary>
    [Parameter, EditorRequired]
    public required string Unit { get; set; }

    /// <summary>The figure in its own unit, for the slider.</summary>
    [Parameter, EditorRequired]
    public required double Figure { get; set; }

    [Parameter, EditorRequired]
    public required double Lowest { get; set; }

    [Parameter, EditorRequired]
    public required double Highest { get; set; }

    /// <summary>What the source says, or what there is to judge.</summary>
    [Parameter, EditorRequired]
    public required string Reason { get; set; }

    /// <summary>An address, of the site or elsewhere; null where the figure is the reader's own assumption.</summary>
    [Parameter]
    public string? SourceOf { get; set; }

    [Parameter]
    public string? Placeholder { get; set; }

    /// <summary>What says how sure the figure is.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    // Money and heads span so much that an even slider would have all usual figures in its first step.
    private int Power => Unit is "dollars" or "heads" ? 3 : 1;

    private string Position
    {
        get
        {
            var share = Math.Clamp((Figure - Lowest) / (Highest - Lowest), 0, 1);
            return Math.Round(Steps * Math.Pow(share, 1.0 / Power)).ToString(CultureInfo.InvariantCulture);
        }
    }

    private static string Plain(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
