using System.Globalization;
using TalentMarket.Domain.Currencies;

namespace TalentMarket.Web.Components;

/// <summary>Money as a page writes it: short beside marks and in sentences, full in tables.</summary>
public static class AmountText
{
    private const string Minus = "−";

    /// <summary>Three significant digits with the currency: $187k, $1.18M, CHF 120k.</summary>
    public static string Brief(Money money) => Sign(money.Amount) + Symbol(money.Currency) + Scaled(Math.Abs(money.Amount));

    /// <summary>Three significant digits without the currency: an axis says it once.</summary>
    public static string Brief(decimal amount) => Sign(amount) + Scaled(Math.Abs(amount));

    /// <summary>Every digit, without the currency: 161,000 or 64,480.50.</summary>
    public static string Full(decimal amount) => Sign(amount)
        + Math.Abs(amount).ToString(amount == decimal.Truncate(amount) ? "N0" : "N2", CultureInfo.InvariantCulture);

    private static string Sign(decimal amount) => amount < 0 ? Minus : "";

    private static string Scaled(decimal amount) => Rounded(amount) switch
    {
        >= 1_000_000_000m and var rounded => Digits(rounded / 1_000_000_000m) + "bn",
        >= 1_000_000m and var rounded => Digits(rounded / 1_000_000m) + "M",
        >= 1_000m and var rounded => Digits(rounded / 1_000m) + "k",
        var rounded => Digits(rounded),
    };

    private static string Digits(decimal amount) => amount.ToString("0.##", CultureInfo.InvariantCulture);

    private static decimal Rounded(decimal amount)
    {
        var unit = 0.01m;
        while (amount >= unit * 1000m) unit *= 10m;
        return Math.Round(amount / unit, MidpointRounding.AwayFromZero) * unit;
    }

    private static string Symbol(Currency currency) => currency.Code switch
    {
        "USD" => "$",
        "EUR" => "€",
        "GBP" => "£",
        "JPY" => "¥",
        "INR" => "₹",
        var code => code + " ",
    };
}
