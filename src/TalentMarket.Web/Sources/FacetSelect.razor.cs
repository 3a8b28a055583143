using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Sources;

/// <summary>One filter of the sources, with counts.</summary>
public sealed partial class FacetSelect : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<FacetChoice> Choices { get; set; }
}
