using System.Globalization;

namespace TalentMarket.Web.Market;

/// <summary>What a reader typed. It is answered and forgotten: nothing of it is stored or logged.</summary>
public sealed record PayQuestion(string? Pay, string? Job, string? Level)
{
    public const string DefaultJob = "ml-engineer";
    public const string DefaultLevel = "L3";
    private const decimal Highest = 100_000_000m;
    private const string TooHigh = "Base pay a year is at most $100,000,000 here. Check the number of digits.";

    public bool IsAsked => !string.IsNullOrWhiteSpace(Pay);

    /// <summary>The amount, or a sentence that says what is wrong with it. Reads 185000, 185,000, $185 000 and 185k.</summary>
    public (decimal Amount, string Problem) Amount()
    {
        var text = new string([.. (Pay ?? "").Where(character => !char.IsWhiteSpace(character) && character is not ('$' or ','))]);
        var isThousands = text.EndsWith('k') || text.EndsWith('K');
        if (isThousands) text = text[..^1];
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount))
            return (0m, "That is not an amount. Write base pay a year in US dollars, such as 185000, 185,000 or 185k.");
        if (amount <= 0m) return (0m, "Base pay lies above 0. Write it a year in US dollars, such as 185000.");
        if (amount > Highest) return (0m, TooHigh);
        var pay = isThousands ? amount * 1000m : amount;
        return pay > Highest ? (0m, TooHigh) : (pay, "");
    }
}
