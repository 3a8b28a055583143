using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.Deals;

/// <summary>Prices a head of the deals announced before a day and from it on: a comparison of different deals, never an effect.</summary>
public abstract record BeforeAfter
{
    /// <summary>With fewer priced deals on either side nothing is compared.</summary>
    public const int FewestDeals = 5;

    private BeforeAfter(int dealsBefore, int dealsAfter) => (DealsBefore, DealsAfter) = (dealsBefore, dealsAfter);

    /// <summary>Deals with a price a head that were announced before the day.</summary>
    public int DealsBefore { get; }

    /// <summary>Deals with a price a head that were announced on the day or later.</summary>
    public int DealsAfter { get; }

    /// <summary>Medians of type 7, US dollars a head.</summary>
    public sealed record Compared(decimal MedianBefore, decimal MedianAfter, int Before, int After) : BeforeAfter(Before, After)
    {
        /// <summary>Median after ÷ median before.</summary>
        public decimal Ratio => MedianAfter / MedianBefore;
    }

    public sealed record TooFew(int Before, int After) : BeforeAfter(Before, After);

    /// <summary>A date known to the month or year counts by its first day.</summary>
    public static BeforeAfter Of(IEnumerable<Deal> deals, DateOnly day)
    {
        var priced = deals.Select(deal => (deal.Announced, Price: deal.Price.Headline() as PriceAHead.Known)).Where(pair => pair.Price is { Range.Best: > 0 }).ToList();
        var before = Prices(pair => pair.Announced.Earliest < day);
        var after = Prices(pair => pair.Announced.Earliest >= day);
        return before.Length < FewestDeals || after.Length < FewestDeals
            ? new TooFew(before.Length, after.Length)
            : new Compared((decimal)Quantile.Type7(before, .5), (decimal)Quantile.Type7(after, .5), before.Length, after.Length);

        double[] Prices(Func<(PartialDate Announced, PriceAHead.Known? Price), bool> isOnSide) =>
            [.. priced.Where(isOnSide).Select(pair => (double)pair.Price!.Range.Best).Order()];
    }
}
