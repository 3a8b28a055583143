using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>The page as it stands for one board.</summary>
public sealed partial class DealsView : ComponentBase
{
    [Parameter, EditorRequired]
    public required DealsBoard Board { get; set; }

    private static IEnumerable<DealColumn> Choosable => Enum.GetValues<DealColumn>().Where(column => column != DealColumn.Target);

    private string SourcesWords => $"{Board.Sources.Count} {(Board.Sources.Count == 1 ? "source" : "sources")} of {(Board.PageCount == 1 ? "these figures" : "the deals on this page")}";
}
