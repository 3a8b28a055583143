using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Web.TeamBuilds;

namespace TalentMarket.Web.Founders;

/// <summary>The page as it stands for one board.</summary>
public sealed partial class FoundersView : ComponentBase
{
    [Parameter, EditorRequired]
    public required FounderBoard Board { get; set; }

    private string ScopeLine => string.Create(CultureInfo.InvariantCulture,
        $"{BuildWords.People(Board.Scenario!.Heads)} at {BuildWords.Dollars(Board.Scenario.PriceAHead.At(0.5))} a head · going on ends after {Board.Scenario.Years:0.#} years and brings more than selling in {BuildWords.Percent(Board.Outcome!.GoOnBringsMore.Value)} of the draws, nothing in {BuildWords.Percent(Board.Outcome.GoOnBringsNothing)} · {Board.Outcome.Draws:#,0} draws");
}
