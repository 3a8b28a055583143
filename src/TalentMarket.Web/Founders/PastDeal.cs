using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Founders;

/// <summary>A deal whose price is known, beside what had been put into the company and what hiring its people would have cost.</summary>
public sealed record PastDeal(Deal Deal, double Price, double? Heads, double? Raised, double? Valuation)
{
    /// <summary>Price ÷ capital raised.</summary>
    public double? PriceToRaised => Price / Raised;

    /// <summary>Price ÷ last valuation.</summary>
    public double? PriceToValuation => Price / Valuation;

    public static PastDeal? Of(Deal deal) => Best(deal, DealField.HeadlineValue) is { } price and > 0
        ? new PastDeal(deal, price, Best(deal, DealField.TeamSize), Best(deal, DealField.CapitalRaised), Best(deal, DealField.LastValuation)) : null;

    /// <summary>Price − heads × recruiting cost − technology; null where the heads are not known.</summary>
    public double? Unexplained(double recruitingCostAHead, double technologyShare) => Price * (1 - technologyShare) - Heads * recruitingCostAHead;

    private static double? Best(Deal deal, DealField field) => deal.Of(field) is DealFigure.Known { Range.Best: > 0 and var best } ? (double)best : null;
}
