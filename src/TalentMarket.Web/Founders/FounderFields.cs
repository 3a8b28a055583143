using TalentMarket.Web.TeamBuilds;

namespace TalentMarket.Web.Founders;

/// <summary>What is asked of a founder, in the order of the form and of the address.</summary>
public static class FounderFields
{
    public static FounderField Heads { get; } = new("heads", "People a buyer would take over", BuildUnit.Heads, 30, 1, 1_000, "the people who build");

    public static FounderField PriceAHead { get; } = new("price-a-head", "Price a head, $", BuildUnit.Dollars, null, 100_000, 200e6, "what buyers pay for a team like yours");

    public static FounderField Founders { get; } = new("founders", "Founders' part of the shares, %", BuildUnit.Percent, 0.45, 0.01, 1, "after the option pool");

    public static FounderField Investors { get; } = new("investors", "Investors' part of the shares, %", BuildUnit.Percent, 0.4, 0, 0.98, "all rounds together");

    public static FounderField Raised { get; } = new("raised", "Capital raised, $", BuildUnit.Dollars, null, 0, 10e9, "all rounds together");

    public static FounderField Preference { get; } = new("preference", "What investors get back first, times their money", BuildUnit.Plain, 1, 0, 3, "once their money where nothing else was agreed; 1.1 and 1.5 times were reported for Inflection's two rounds");

    public static FounderField Package { get; } = new("package", "Promised to the founders for staying, $", BuildUnit.Dollars, 5e6, 0, 2e9, "new shares or cash over some years, as worth today");

    public static FounderField PayGain { get; } = new("pay-gain", "Founders' pay at the buyer above their own, a year, $", BuildUnit.Dollars, 1e6, 0, 50e6, "all founders together");

    public static FounderField Success { get; } = new("success", "Chance to succeed as a business, %", BuildUnit.Percent, 0.1, 0, 1, "the odds are yours to judge");

    public static FounderField LaterSale { get; } = new("later-sale", "Chance to sell the team later instead, %", BuildUnit.Percent, 0.3, 0, 1, "the window may close: what is left over ends in nothing");

    public static FounderField Value { get; } = new("value", "Worth of the business if it succeeds, $", BuildUnit.Dollars, 2e9, 1e6, 1e12, "median; P10 a fifth of it, P90 five times as much");

    public static FounderField Years { get; } = new("years", "Years until then", BuildUnit.Plain, 5, 0.5, 15, "from today to the money");

    public static FounderField Dilution { get; } = new("dilution", "Part of the company sold on the way, %", BuildUnit.Percent, 0.35, 0, 0.95, "rounds still to come");

    public static FounderField NewCapital { get; } = new("new-capital", "Capital raised on the way, $", BuildUnit.Dollars, 150e6, 0, 20e9, "it too is paid back first");

    public static FounderField Discount { get; } = new("discount", "Founders' discount a year, %", BuildUnit.Percent, 0.15, 0, 1, "what waiting is worth to you");

    public static FounderField Risk { get; } = new("risk", "Risk aversion", BuildUnit.Plain, 1, 0, 4, "0 counts means alone; 1 is the logarithm; economists' estimates lie between 1 and 4");

    public static FounderField Wealth { get; } = new("wealth", "What the founders own besides, $", BuildUnit.Dollars, 2e6, 10_000, 10e9, "who owns little minds risk more");

    public static FounderField Revenue { get; } = new("revenue", "Revenue a year, $", BuildUnit.Dollars, 5e6, 0, 10e9, "of the business as it stands");

    public static FounderField Multiple { get; } = new("multiple", "Valuation, times revenue", BuildUnit.Plain, 20, 0, 200, "what investors pay for a dollar of it");

    public static FounderField RecruitingCost { get; } = new("recruiting", "Recruiting the same people, a head, $", BuildUnit.Dollars, null, 0, 50e6, "recruiting, sign-on and the rest");

    public static FounderField Technology { get; } = new("technology", "Worth of the technology alone, of the price, %", BuildUnit.Percent, 0.05, 0, 1, "the same for all deals");

    public static IReadOnlyList<FounderFieldGroup> Groups { get; } =
    [
        new("Sell the team now", [Heads, PriceAHead, Founders, Investors, Raised, Preference, Package, PayGain]),
        new("Go on", [Success, LaterSale, Value, Years, Dilution, NewCapital, Discount]),
        new("How much you mind risk", [Risk, Wealth]),
        new("The business as it stands", [Revenue, Multiple]),
        new("The residual of past deals", [RecruitingCost, Technology]),
    ];

    public static IReadOnlyList<FounderField> All { get; } = [.. Groups.SelectMany(group => group.Fields)];
}
