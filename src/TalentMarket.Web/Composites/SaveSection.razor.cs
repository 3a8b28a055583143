using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Composites;

/// <summary>Saves what is shown: a new composite, the next version of one, or an old version again.</summary>
public sealed partial class SaveSection : ComponentBase
{
    [Parameter, EditorRequired]
    public required CompositeBoard Board { get; set; }

    [Parameter, EditorRequired]
    public required bool MaySave { get; set; }

    private string SuggestedName => Board.Price is { } price ? CompositeWords.Subject(Board, price) : "";
}
