using System.Globalization;
using TalentMarket.Web.TeamBuilds;

namespace TalentMarket.Web.Founders;

/// <summary>A founder's choice in sentences, every figure computed.</summary>
internal static class FounderWords
{
    public static string Headline(FounderBoard board)
    {
        if (board.Outcome is not { } outcome) return "Sell the team now, or go on?";
        var (sell, goOn) = (BuildWords.Dollars(outcome.Sell.Mean.Value), BuildWords.Dollars(outcome.GoOn.Mean.Value));
        return outcome.IsSellingBetter
            ? $"Selling the team now brings founders {sell} on average, going on {goOn}"
            : $"Going on brings founders {goOn} on average, selling the team now {sell}";
    }

    public static string Turns(FounderBoard board)
    {
        var (outcome, scenario) = (board.Outcome!, board.Scenario!);
        var chance = outcome.BreakEvenSuccessChance is { } at
            ? $"It turns at a chance of success of {BuildNumber.Say(BuildUnit.Percent, at)} (now {BuildNumber.Say(BuildUnit.Percent, scenario.SuccessChance)})"
            : "No chance of success turns it";
        var worth = outcome.BreakEvenValueFactor is { } factor
            ? $", or where success is worth {BuildWords.Dollars(scenario.SuccessValue.At(0.5) * factor)} (now {BuildWords.Dollars(scenario.SuccessValue.At(0.5))})" : "";
        var sure = outcome.IsSellingBetter == outcome.IsSellingBetterForSure ? ""
            : $" Who minds risk as stated chooses the other way: selling is worth a sure {BuildWords.Dollars(outcome.SellCertainty)}, going on {BuildWords.Dollars(outcome.GoOnCertainty)}.";
        return chance + worth + "." + sure;
    }

    public static string TeamAndBusiness(FounderBoard board) => board.TeamToBusiness is not { } ratio
        ? "The business has no revenue to be valued by: all of its worth to a buyer is the team."
        : string.Create(CultureInfo.InvariantCulture,
            $"The team would sell for {BuildWords.Dollars(board.Outcome!.TeamPrice.P50.Value)} at the median, {(ratio >= 10 ? ratio.ToString("0", CultureInfo.InvariantCulture) : ratio.ToString("0.0", CultureInfo.InvariantCulture))} times the {BuildWords.Dollars(board.BusinessValue)} that its revenue is worth: {(ratio > 1 ? "as a collection of talent the company is worth more than as a business" : "as a business the company is worth more than as a collection of talent")}.");

    /// <summary>What the deals on file had raised before, in a sentence.</summary>
    public static string Residual(FounderBoard board)
    {
        var known = board.Query.Basis.Deals.Select(deal => (deal.Price, Left: deal.Unexplained(board.RecruitingCostAHead, board.TechnologyShare))).Where(deal => deal.Left is not null).ToList();
        if (known.Count == 0) return "No deal on file says both its price and its people.";
        var most = known.Count(deal => deal.Left > deal.Price / 2);
        return string.Create(CultureInfo.InvariantCulture,
            $"At {BuildWords.Dollars(board.RecruitingCostAHead)} a head for recruiting and {board.TechnologyShare * 100:0.#} % of the price for technology, more than half of the price stays unexplained in {most} of the {known.Count} deals that say both price and people.");
    }
}
