using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>The dearest deals a head on the first page, each figure with its source.</summary>
public sealed partial class DealsCard : ComponentBase
{
    private const int MostRows = 5;

    private static readonly DealColumn[] Columns = [DealColumn.Value, DealColumn.TeamSize, DealColumn.Price];

    [Parameter, EditorRequired]
    public required DealFindings Findings { get; set; }

    /// <summary>What the board of the card is asked for.</summary>
    public static DealsQuery Query { get; } = new() { Search = DealSearch.Everything with { Sort = new DealSort(DealColumn.Price, IsDescending: true) } };

    private IReadOnlyList<DealEntry> Dearest => [.. Findings.Rows.Where(row => row.Price is not null).Take(MostRows)];
}
