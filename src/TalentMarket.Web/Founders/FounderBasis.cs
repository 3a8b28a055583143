using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Statistics;
using TalentMarket.Web.TeamBuilds;

namespace TalentMarket.Web.Founders;

/// <summary>What the deals on file say a founder's figures begin with, and how the deals themselves came out.</summary>
public sealed class FounderBasis
{
    private const double LeastSpread = 1.05;

    public FounderBasis(DealBook book, double? recruitingCostAHead)
    {
        var prices = Figures(book, deal => (deal.Price.Headline() as PriceAHead.Known)?.Range.Best);
        Priced = prices.Length;
        if (prices.Length > 0)
        {
            PriceAHead = (Quantile.Type7(prices, 0.1), Quantile.Type7(prices, 0.5), Quantile.Type7(prices, 0.9));
        }

        var raised = Figures(book, deal => Best(deal, DealField.CapitalRaised));
        Raised = raised.Length > 0 ? Quantile.Type7(raised, 0.5) : 50e6;
        RecruitingCostAHead = recruitingCostAHead;
        Deals = [.. book.Deals.Select(PastDeal.Of).OfType<PastDeal>().OrderByDescending(deal => deal.Price)];
        RaisedKnown = raised.Length;
    }

    /// <summary>Deals whose price a head is known.</summary>
    public int Priced { get; }

    /// <summary>Deals whose capital raised is known.</summary>
    public int RaisedKnown { get; }

    /// <summary>P10, median and P90 over those deals, US dollars.</summary>
    public (double P10, double Median, double P90) PriceAHead { get; } = (1e6, 5e6, 20e6);

    public double Raised { get; }

    /// <summary>What hiring one by one costs a head in the comparison that stands by itself; null where no pay is known.</summary>
    public double? RecruitingCostAHead { get; }

    public IReadOnlyList<PastDeal> Deals { get; }

    public double Usual(FounderField field) => field.Usual
        ?? (field == FounderFields.PriceAHead ? PriceAHead.Median : field == FounderFields.Raised ? Raised : RecruitingCostAHead ?? 1e6);

    /// <summary>The spread of past prices around a median of the reader's.</summary>
    public (double P10, double P90) SpreadOf(double median) =>
        (median / Math.Max(LeastSpread, PriceAHead.Median / PriceAHead.P10), median * Math.Max(LeastSpread, PriceAHead.P90 / PriceAHead.Median));

    /// <summary>On whose word a figure begins; null where it is the reader's own.</summary>
    public (string Reason, string Address)? SourceOf(FounderField field) =>
        field == FounderFields.PriceAHead ? ($"Median of {Priced} deals on file, P10 {Say(PriceAHead.P10)}, P90 {Say(PriceAHead.P90)}", "/deals")
        : field == FounderFields.Raised ? ($"Median of the {RaisedKnown} deals on file that say it", "/deals")
        : field == FounderFields.RecruitingCost && RecruitingCostAHead is not null ? ("Hiring fifty people one by one, the delay not counted, from the comparison of buying with building", BuildBasis.FreePage)
        : null;

    private static string Say(double amount) => BuildNumber.Say(BuildUnit.Dollars, amount);

    private static decimal? Best(Deal deal, DealField field) => (deal.Of(field) as DealFigure.Known)?.Range.Best;

    private static double[] Figures(DealBook book, Func<Deal, decimal?> figure) =>
        [.. book.Deals.Select(figure).OfType<decimal>().Where(known => known > 0).Select(known => (double)known).Order()];
}
