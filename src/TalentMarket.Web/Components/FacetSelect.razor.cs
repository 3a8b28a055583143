using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Components;

/// <summary>One filter with few values.</summary>
public sealed partial class FacetSelect : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<FacetChoice> Choices { get; set; }
}
