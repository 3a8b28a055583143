using System.Globalization;

namespace TalentMarket.Web.Offers;

/// <summary>Numbers as people type them.</summary>
internal static class TypedNumber
{
    private const double Highest = 1e10;

    /// <summary>250000, 250,000, $250 000, 250k, 1.2M; null where it is none of these, negative, or beyond ten billion.</summary>
    public static double? Amount(string typed)
    {
        var text = new string([.. typed.Where(character => !char.IsWhiteSpace(character) && character is not ('$' or '€' or '£' or ','))]);
        var factor = text.Length == 0 ? 1 : char.ToLowerInvariant(text[^1]) switch { 'k' => 1e3, 'm' => 1e6, _ => 1 };
        return Plain(factor > 1 ? text[..^1] : text) is { } number && number * factor <= Highest ? number * factor : null;
    }

    /// <summary>15 or 15%, as 0.15.</summary>
    public static double? Share(string typed) => Plain(typed.Trim().TrimEnd('%').TrimEnd()) / 100;

    /// <summary>"33/33/22/12" as shares, 0.33 and so on; null where a part is no number.</summary>
    public static IReadOnlyList<double>? Shares(string typed)
    {
        var parts = typed.Split('/').Select(Share).ToList();
        return parts.All(part => part is not null) ? [.. parts.Select(part => part!.Value)] : null;
    }

    public static double? Plain(string typed) =>
        double.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= Highest ? number : null;
}
