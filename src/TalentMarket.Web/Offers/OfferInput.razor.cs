using Microsoft.AspNetCore.Components;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Offers;

/// <summary>One cell of the form.</summary>
public sealed partial class OfferInput : ComponentBase
{
    [Parameter, EditorRequired]
    public required OfferField Field { get; set; }

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required string Value { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<FilterChoice> Choices { get; set; }

    [Parameter]
    public string? Placeholder { get; set; }

    /// <summary>Null where a label stands around it.</summary>
    [Parameter]
    public string? Label { get; set; }
}
