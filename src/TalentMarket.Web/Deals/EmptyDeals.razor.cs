using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>What would be here, and the steps that lead to deals.</summary>
public sealed partial class EmptyDeals : ComponentBase
{
    [Parameter, EditorRequired]
    public required DealsBoard Board { get; set; }

    private DealSearch Search => Board.Query.Search;

    private IEnumerable<(string Label, string Count, string Address)> Wider =>
        from step in new (string Label, DealSearch Search)[]
        {
            ("Without the words searched for", Search with { Text = "" }),
            ("Any year", Search with { Years = default }),
            ("Any structure", Search with { Structures = default }),
            ("Any acquirer", Search with { Acquirers = default }),
            ("Any value, or none known", Search with { Values = default, Value = default }),
            ("Any number of people, or none known", Search with { TeamSizes = default, TeamSize = default }),
            ("Any price a head, or none known", Search with { Prices = default, Price = default }),
            ("Any hub", Search with { Hubs = default }),
            ("Any confidence", Search with { Confidences = default }),
            ("Any regulator status", Search with { Regulators = default }),
            ("Any share of the team", Search with { SharesTaken = default }),
            ("All deals", DealSearch.Everything),
        }
        where step.Search != Search
        let count = Board.Table.Find(step.Search).Rows.Count
        where count > 0
        select (step.Label, DealsWords.Number(count), Board.Query.With(step.Search).Address);
}
