using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Composites;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Composites;

/// <summary>The page as it stands for one board.</summary>
public sealed partial class CompositeView : ComponentBase
{
    [Parameter, EditorRequired]
    public required CompositeBoard Board { get; set; }

    /// <summary>Whoever looks may also change what is saved.</summary>
    [Parameter, EditorRequired]
    public required bool MaySave { get; set; }

    private string AnywayAddress => CompositeAddress.Of(Board.Path, Board.Price!.Recipe with { BlendsInSpiteOfDifference = true });

    private string Line(CompositePrice price) => new ScopeWords(Board.Catalogue).Line(price.Recipe.Scope)
        + (price.Recipe.Ageing is { } ageing ? $" · aged to {BandWords.Day(ageing.AgeToDate)} at {CompositeWords.Share(ageing.Rate.RatePerYear)} a year, {ageing.Convention.Label().ToLowerInvariant()}" : " · not aged");
}
