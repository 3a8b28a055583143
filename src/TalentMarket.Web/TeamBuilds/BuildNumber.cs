using System.Globalization;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>Figures as people type them, and as the form writes them back.</summary>
internal static class BuildNumber
{
    private const double Highest = 1e12;

    /// <summary>50 or 50% as 0.5; 250M, $1.2bn, 30k; 4.5; null where it is none of these, or negative.</summary>
    public static double? Read(BuildUnit unit, string typed)
    {
        var text = new string([.. typed.Where(character => !char.IsWhiteSpace(character) && character is not ('$' or ','))]);
        if (unit == BuildUnit.Percent) return Plain(text.TrimEnd('%')) / 100;
        if (unit != BuildUnit.Dollars) return Plain(text);
        var factor = Factor(ref text);
        return Plain(text) * factor is { } amount and <= Highest ? amount : null;
    }

    public static string Write(BuildUnit unit, double value) => unit switch
    {
        BuildUnit.Percent => Digits(value * 100),
        BuildUnit.Dollars => Dollars(value),
        _ => Digits(value),
    };

    /// <summary>With its unit, for sentences: 50 %, $250M, 2 months, 50 people.</summary>
    public static string Say(BuildUnit unit, double value) => unit switch
    {
        BuildUnit.Percent => Digits(value * 100, 3) + " %",
        BuildUnit.Dollars => "$" + Dollars(value),
        BuildUnit.Months => Digits(value, 3) is "1" ? "1 month" : Digits(value, 3) + " months",
        BuildUnit.Plain => Digits(value, 3),
        _ => Math.Round(value) == 1 ? "1 person" : $"{Math.Round(value).ToString("#,0", CultureInfo.InvariantCulture)} people",
    };

    private static string Dollars(double value) => value switch
    {
        >= 1e9 => Digits(value / 1e9, 3) + "bn",
        >= 1e6 => Digits(value / 1e6, 3) + "M",
        >= 1e3 => Digits(value / 1e3, 3) + "k",
        _ => Digits(value, 3),
    };

    private static string Digits(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    // Three significant digits, or as many as asked for.
    private static string Digits(double value, int significant)
    {
        if (value == 0 || !double.IsFinite(value)) return "0";
        var decimals = Math.Clamp(significant - 1 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 6);
        return Math.Round(value, decimals).ToString("0.######", CultureInfo.InvariantCulture);
    }

    private static double Factor(ref string text)
    {
        foreach (var (suffix, factor) in new[] { ("bn", 1e9), ("b", 1e9), ("m", 1e6), ("k", 1e3) })
            if (text.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                text = text[..^suffix.Length];
                return factor;
            }

        return 1;
    }

    private static double? Plain(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= Highest ? number : null;
}
