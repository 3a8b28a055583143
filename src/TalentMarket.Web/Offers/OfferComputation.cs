using TalentMarket.Domain.Offers;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Offers;

/// <summary>How the comparison was made.</summary>
internal static class OfferComputation
{
    public static IReadOnlyList<Computation> Of(OffersBoard board)
    {
        var four = new Computation
        {
            Title = "Four years",
            Formula = "Σ cash of year k ÷ (1 + r)^(k − ½) + sign-on kept + Σ equity vesting in year k × (1 − h)^k ÷ (1 + r)^k",
            Method = $"h is the chance to leave and r the discount: {OfferWords.Assumptions(board.Assumptions)}. Who leaves loses what has not vested and the part of the sign-on still under clawback; cash goes on elsewhere. A year's bars are before both.",
            RowsIn = "What was typed, from the address of this page; it is stored nowhere.",
            Notes = [.. board.Valued.Where(offer => offer.Value!.Offer.Grant is not null).Select(offer => ($"Equity of {offer.Name}", Equity(offer.Value!.Offer.Grant!)))],
        };
        if (board.Standings.Count == 0) return [four];
        return
        [
            four,
            new Computation
            {
                Title = "Where each stands",
                Formula = "Between two known percentiles the logarithm of pay is divided evenly; beyond the outermost only the side is known",
                Method = "The amount in the pay band of the offer's job, level and tier by the best kind of source that answers; of several published rows, the one of most people.",
                RowsIn = "The band each row links to.",
                Disclosure = "A band that is not shown has no percentile either.",
                Sources = [.. board.Standings.SelectMany(standing => standing.Sources).Distinct()],
            },
        ];
    }

    private static string Equity(EquityGrant grant)
    {
        if (grant.Kind == EquityKind.Options)
            return $"Options by Black, Scholes and Merton over {grant.Options!.ExpectedLifeYears:0.#} years at a volatility of {grant.VolatilityPerYear * 100:0} % and interest of {grant.RiskFreeRate * 100:0.#} %{Private(grant)}.";
        return grant.PriceBasis switch
        {
            PriceBasis.Listed when grant.Kind == EquityKind.Shares => "Listed shares at the stated value, today's price held for all years.",
            PriceBasis.AppraisedCommon when grant.Kind == EquityKind.Shares => "Shares at the appraised price of common shares, whose discount for not being sellable is already inside: nothing more is taken off.",
            _ => $"{(grant.Kind == EquityKind.ProfitUnits ? $"Profit units at a chance of a sale of {grant.SaleChance * 100:0} %" : "Shares at the last preferred price")}{Private(grant)}.",
        };
    }

    private static string Private(EquityGrant grant)
    {
        var ratio = grant.CommonToPreferredRatio;
        var common = grant.PriceBasis == PriceBasis.LastPreferred ? $", × common ÷ preferred of {ratio.Low * 100:0}, {ratio.Mid * 100:0} and {ratio.High * 100:0} %" : "";
        if (grant.PriceBasis != PriceBasis.LastPreferred && grant.Kind != EquityKind.ProfitUnits) return common;
        var kept = MarketabilityDiscount.Kept(grant.VolatilityPerYear, grant.YearsToSale, grant.RiskFreeRate);
        return $"{common}, less {(1 - kept.Low) * 100:0} to {(1 - kept.High) * 100:0} % for not being sellable over {grant.YearsToSale:0.#} years (Chaffe and Finnerty)";
    }
}
