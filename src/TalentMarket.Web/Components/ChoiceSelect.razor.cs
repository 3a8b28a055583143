using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Components;

/// <summary>A filter that takes one value.</summary>
public sealed partial class ChoiceSelect : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<FilterGroup> Groups { get; set; }

    /// <summary>The value that stays out of the address.</summary>
    [Parameter]
    public string Default { get; set; } = "";

    private bool IsNarrowed => !Groups.SelectMany(group => group.Choices).Any(choice => choice.IsChosen && choice.Value == Default);
}
