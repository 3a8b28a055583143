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

    private string MenuId => "choose-" + Name;

    private string LabelId => MenuId + "-label";

    private string ButtonId => MenuId + "-button";

    private int ChosenCount => Choices.Count(choice => choice.IsChosen);

    private string Summary => ChosenCount switch
    {
        0 => "All",
        1 => Choices.First(choice => choice.IsChosen).Label,
        _ => $"{ChosenCount} chosen",
    };

    private string ButtonClass => ChosenCount == 0 ? "choice-button" : "choice-button is-narrowed";
}
