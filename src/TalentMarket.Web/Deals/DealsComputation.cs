using TalentMarket.Domain.Deals;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Deals;

/// <summary>How the figures of the page were made.</summary>
internal static class DealsComputation
{
    public static IReadOnlyList<Computation> Of(DealsBoard board) =>
    [
        new Computation
        {
            Title = "Price a head",
            Formula = "Headline value ÷ people who changed over. Low = low value ÷ high people, high = high value ÷ low people",
            Method = "Of several claims of one field the best graded source speaks, then the latest; the bounds are the envelope of all claims that stand. An offer that was turned down is no value. A bound that no source gives stays open.",
            RowsIn = Rows(board),
            Notes =
            [
                ("Talent only", "(Pay-out to employees + retention pool) ÷ people; where the pay-out is unknown, (headline value − pay-out to investors) ÷ people."),
                ("Unknown", "What no source says is unknown: neither zero nor an estimate of ours. It can be filtered on, and is sorted last both ways."),
            ],
        },
        new Computation
        {
            Title = "Line by year",
            Formula = "Theil and Sen: the median of all slopes of ln price a head between two deals; the interval is Sen's at 95 %",
            Method = $"Drawn from {DealTrend.FewestDeals} priced deals up; a date known to the month or year stands in its middle; beyond 200 deals each year speaks by its median.",
            RowsIn = DealsWords.Trend(board.Trend),
            Notes = [("Not a market rate", "Only deals whose price and people are public are on it, and which those are is no accident.")],
        },
        new Computation
        {
            Title = "Counts beside filters",
            Method = "Deals that would be left if the value were chosen in its filter, all other filters as they stand. A filter of which fewer than five deals have a known value is not offered.",
            RowsIn = $"{DealsWords.Number(board.Findings.AllCount)} deals on file.",
        },
    ];

    private static string Rows(DealsBoard board)
    {
        var found = board.Findings.Rows;
        return $"{DealsWords.Number(found.Count)} deals: {DealsWords.Number(found.Count(row => row.Price is not null))} with a price a head, "
            + $"{DealsWords.Number(found.Count(row => row.Value is null))} without a public value, {DealsWords.Number(found.Count(row => row.TeamSize is null))} without a public count of people.";
    }
}
