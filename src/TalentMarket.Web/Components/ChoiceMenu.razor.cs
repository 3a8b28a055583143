using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Components;

/// <summary>A filter that takes any number of values; none chosen means all.</summary>
public sealed partial class ChoiceMenu : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<FilterChoice> Choices { get; set; }

    /// <summary>What narrows beside the choices, in words; null where nothing does.</summary>
    [Parameter]
    public string? Beside { get; set; }

    /// <summary>Stands under the choices.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private string MenuId => "choose-" + Name;

    private string LabelId => MenuId + "-label";

    private string ButtonId => MenuId + "-button";

    private int ChosenCount => Choices.Count(choice => choice.IsChosen);

    private string Summary => (ChosenCount, Beside) switch
    {
        (0, null) => "All",
        (0, { } beside) => beside,
        (1, null) => Choices.First(choice => choice.IsChosen).Label,
        _ => $"{ChosenCount + (Beside is null ? 0 : 1)} chosen",
    };

    private string ButtonClass => ChosenCount == 0 && Beside is null ? "choice-button" : "choice-button is-narrowed";
}
