using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>The deals as a table, which on a narrow screen becomes a list; its heads sort.</summary>
public sealed partial class DealGrid : ComponentBase
{
    [Parameter, EditorRequired]
    public required DealsBoard Board { get; set; }

    private DealSort Sort => Board.Query.Search.Sort;

    // The acquirer stands under the team unless it has a column of its own.
    private bool HasParty => !Board.Query.Columns.Contains(DealColumn.Acquirer);

    private string Caption => $"{Range}. {DealsWords.Order(Sort)}. Under a figure its bounds, where sources differ or leave it open. US dollars.";

    private string Range => Board.PageCount == 1
        ? $"{DealsWords.Number(Board.Findings.Rows.Count)} {(Board.Findings.Rows.Count == 1 ? "deal" : "deals")}"
        : $"{DealsWords.Number(Board.FirstNumber)}–{DealsWords.Number(Board.FirstNumber + Board.Rows.Count - 1)} of {DealsWords.Number(Board.Findings.Rows.Count)} deals";

    // Figures are wanted dearest first, names from A; a second time turns the order round.
    private string AddressSortedBy(DealColumn column)
    {
        var isDescending = Sort.Column == column ? !Sort.IsDescending : DealCells.IsFigure(column) || column == DealColumn.Announced;
        return Board.Query.With(Board.Query.Search with { Sort = new DealSort(column, isDescending) }).Address;
    }

    private string AddressOf(int number) => (Board.Query with { Number = number, Marked = null }).Address;

    private string? Sorted(DealColumn column) => Sort.Column != column ? null : Sort.IsDescending ? "descending" : "ascending";

    private string Arrow(DealColumn column) => Sort.Column != column ? "" : Sort.IsDescending ? " ↓" : " ↑";

    private static string? ClassOf(DealColumn column, DealCell cell) => (DealCells.IsFigure(column), cell.IsKnown) switch
    {
        (true, true) => "figure",
        (true, false) => "figure unknown",
        (false, false) => "unknown",
        _ => null,
    };
}
