using TalentMarket.Domain.Deals;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Deals;

/// <summary>How a deal's figures come from its claims.</summary>
internal static class DealComputation
{
    public static IReadOnlyList<Computation> Of(DealBoard board) =>
    [
        new Computation
        {
            Title = "One figure from several claims",
            Method = "The headline is the claim of the best grade (first-hand, press, analyst, aggregator), a stated one before a derived one, then the latest day, then the first on file. "
                + "Low and high are the lowest low and the highest high of all claims that stand; where a claim says “more than”, the high is open. "
                + "An offer that was turned down, and a figure of a part only, stand beside the others and count for nothing. "
                + "Where a better source says that the figure was not disclosed, a weaker source’s figure is not taken for it.",
            RowsIn = $"{board.Deal.Claims.Count(claim => claim.Counts)} of {board.Deal.Claims.Count} claims.",
            RowsOut = [.. LeftOut(board.Deal)],
            Sources = board.Sources,
        },
        new Computation
        {
            Title = "Price a head",
            Formula = "headline = value ÷ heads; talent only = (pay-out to employees + retention pool) ÷ heads, or (value − pay-out to investors) ÷ heads; "
                + "low = low money ÷ high heads, high = high money ÷ low heads",
            Method = "The retention pool is not added to the headline value: most sources already count it in. With an open bound the price is open on that side. Nothing is divided where the money or the people are unknown.",
            RowsIn = "The figures above.",
        },
    ];

    private static IEnumerable<RowsLeftOut> LeftOut(Deal deal) => deal.Claims.Where(claim => !claim.Counts)
        .GroupBy(claim => claim.Standing is ClaimStanding.TurnedDown or ClaimStanding.PartOrLimit ? claim.Standing.Label().ToLowerInvariant() : "without a figure")
        .Select(group => new RowsLeftOut(group.Key, group.Count().ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
