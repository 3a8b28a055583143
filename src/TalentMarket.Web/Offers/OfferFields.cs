namespace TalentMarket.Web.Offers;

/// <summary>What is asked of an offer, in the order of the form and of the address.</summary>
public static class OfferFields
{
    public static OfferField Name { get; } = new("name", "Name", OfferFieldKind.Text);

    public static OfferField Base { get; } = new("base", "Base salary a year") { Example = "250,000" };

    public static OfferField Bonus { get; } = new("bonus", "Target bonus a year") { Example = "15%", Hint = "An amount, or per cent of base" };

    public static OfferField Raise { get; } = new("raise", "Yearly raise, %", OfferFieldKind.Number) { Example = "3" };

    public static OfferField SignOn { get; } = new("signon", "Sign-on") { Example = "50,000" };

    public static OfferField Clawback { get; } = new("clawback", "Clawback, months", OfferFieldKind.Number) { Example = "12", Hint = "Who leaves earlier pays a part of the sign-on back" };

    public static OfferField Equity { get; } = new("equity", "Kind", OfferFieldKind.Choice) { Default = "shares" };

    public static OfferField Price { get; } = new("price", "Counted at", OfferFieldKind.Choice) { Default = "listed" };

    public static OfferField Grant { get; } = new("grant", "Grant, whole value") { Example = "1.2M", Hint = "As the letter counts it; of options leave it empty" };

    public static OfferField Vesting { get; } = new("vesting", "Vests by year, %", OfferFieldKind.Text) { Default = "25/25/25/25", Hint = "For example 33/33/22/12 or 5/15/40/40" };

    public static OfferField Cliff { get; } = new("cliff", "Cliff, months", OfferFieldKind.Number) { Default = "12" };

    public static OfferField Refresher { get; } = new("refresher", "Refresher a year") { Example = "200,000", Hint = "A further grant each year, vesting a quarter a year" };

    public static OfferField RefresherFrom { get; } = new("refresherFrom", "First refresher, year", OfferFieldKind.Number) { Default = "2" };

    public static OfferField Common { get; } = new("common", "Common ÷ preferred, %", OfferFieldKind.Text) { Example = "30/50/70", Hint = "Low, middle and high, at the last preferred price" };

    public static OfferField Volatility { get; } = new("volatility", "Volatility a year, %", OfferFieldKind.Number) { Example = "80" };

    public static OfferField YearsToSale { get; } = new("sale", "Years until it can be sold", OfferFieldKind.Number) { Example = "4" };

    public static OfferField Chance { get; } = new("chance", "Chance of a sale, %", OfferFieldKind.Number) { Example = "50", Hint = "Profit units only" };

    public static OfferField Units { get; } = new("units", "Options, number") { Example = "40,000" };

    public static OfferField UnitPrice { get; } = new("unitPrice", "Price of a share") { Example = "12" };

    public static OfferField Strike { get; } = new("strike", "Strike") { Example = "4" };

    public static OfferField Life { get; } = new("life", "Years until exercised", OfferFieldKind.Number) { Example = "6" };

    public static OfferField Job { get; } = new("job", "Job", OfferFieldKind.Choice);

    public static OfferField Level { get; } = new("level", "Level", OfferFieldKind.Choice);

    public static OfferField Tier { get; } = new("tier", "Tier", OfferFieldKind.Choice);

    public static IReadOnlyList<OfferFieldGroup> Groups { get; } =
    [
        new("Cash", false, [Base, Bonus, SignOn, Clawback, Raise]),
        new("Equity", false, [Grant, Price, Vesting, Cliff, Refresher, RefresherFrom]),
        new("Private equity and options", true, [Equity, Common, Volatility, YearsToSale, Chance, Units, UnitPrice, Strike, Life]),
        new("Its market", false, [Job, Level, Tier]),
    ];

    public static IReadOnlyList<OfferField> All { get; } = [Name, .. Groups.SelectMany(group => group.Fields)];

    public static OfferField Attrition { get; } = new("attrition", "Chance to leave a year, %", OfferFieldKind.Number) { Default = "0" };

    public static OfferField Discount { get; } = new("discount", "Discount a year, %", OfferFieldKind.Number) { Default = "0" };

    public static OfferField RiskFree { get; } = new("rate", "Interest a year, %", OfferFieldKind.Number) { Default = "4", Hint = "For options and discounts" };

    public static OfferField Currency { get; } = new("currency", "Currency", OfferFieldKind.Choice) { Default = "USD" };

    /// <summary>What is assumed for all offers alike.</summary>
    public static IReadOnlyList<OfferField> Shared { get; } = [Attrition, Discount, RiskFree, Currency];
}
