using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>A box of the form for a figure that is taken as known.</summary>
public sealed partial class BuildBox : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required BuildQuery Query { get; set; }

    [Parameter]
    public string? Placeholder { get; set; }

    [Parameter]
    public int MaxLength { get; set; } = 20;
}
