using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Titles;

/// <summary>One title with what it means now and what it may mean.</summary>
public sealed partial class TitleRow : ComponentBase
{
    [Parameter, EditorRequired]
    public required TitleBoard Board { get; set; }

    [Parameter, EditorRequired]
    public required TitleRowBoard Row { get; set; }

    private string Id => $"title-{Row.Name}";

    private bool MayDecide => Board.Edition.MayBeDecided;
}
