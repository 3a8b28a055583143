using System.Globalization;

namespace TalentMarket.Web.PayCurves;

/// <summary>A pay and years as a reader typed them. They are answered and forgotten: nothing of them is stored or logged.</summary>
public sealed record TypedPay(string? Pay, string? Years)
{
    private const double Highest = 1_000_000_000;
    private const double MostYears = 60;

    public bool IsAsked => !string.IsNullOrWhiteSpace(Pay);

    /// <summary>The amount and the years, or a sentence that says what is wrong. Reads 500000, 500,000, 500k and 1.2M; no years are none.</summary>
    public (double Amount, double Years, string Problem) Read()
    {
        if (Number(Pay) is not { } amount) return (0, 0, "That is not an amount. Write pay a year, such as 500000, 500,000, 500k or 1.2M.");
        if (amount is <= 0 or > Highest) return (0, 0, "Pay a year lies above 0 and below a billion. Check the number of digits.");
        if (string.IsNullOrWhiteSpace(Years)) return (amount, 0, "");
        if (!double.TryParse(Years, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var years) || years > MostYears)
            return (0, 0, "Those are not years. Write a number from 0 to 60, such as 4 or 2.5.");
        return (amount, years, "");
    }

    // 1.2M is a million and 500k a thousand, as pages write them.
    private static double? Number(string? typed)
    {
        var text = new string([.. (typed ?? "").Where(character => !char.IsWhiteSpace(character) && character is not ('$' or '€' or '£' or ','))]);
        var factor = text.LastOrDefault() switch { 'k' or 'K' => 1e3, 'm' or 'M' => 1e6, _ => 1 };
        if (factor > 1) text = text[..^1];
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number * factor : null;
    }
}
