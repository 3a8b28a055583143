using System.Globalization;

namespace TalentMarket.Data.Deliveries;

/// <summary>A file's name as its sender gave it, made fit to be shown; it never becomes a path.</summary>
internal static class DeliveryName
{
    private const int MostCharacters = 200;

    public static string Of(string? given)
    {
        var last = (given ?? "").Split('/', '\\')[^1];
        var shown = string.Concat(last.EnumerateRunes().Take(MostCharacters).Select(rune => IsShown(rune) ? rune.ToString() : "\uFFFD")).Trim();
        return shown.Length == 0 || shown.All(character => character == '.') ? "a file without a name" : shown;
    }

    // Marks that turn the direction of writing make a name read as another one.
    private static bool IsShown(System.Text.Rune rune) => System.Text.Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
