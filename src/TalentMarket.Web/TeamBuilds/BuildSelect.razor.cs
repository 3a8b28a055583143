using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>A list of the form.</summary>
public sealed partial class BuildSelect : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required BuildQuery Query { get; set; }

    [Parameter, EditorRequired]
    public required BuildChoices Choices { get; set; }
}
