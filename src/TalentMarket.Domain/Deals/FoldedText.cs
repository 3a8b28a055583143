using System.Globalization;
using System.Text;

namespace TalentMarket.Domain.Deals;

/// <summary>Text as a search compares it: lower case, without accents.</summary>
public static class FoldedText
{
    public static string Of(string text)
    {
        var whole = new StringBuilder(text.Length);
        // Half a surrogate pair, which an address can carry, cannot be decomposed.
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune.ToString());
        var folded = new StringBuilder(whole.Length);
        foreach (var character in whole.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark) folded.Append(char.ToLowerInvariant(character));
        }

        return folded.ToString();
    }

    public static IReadOnlyList<string> Words(string text) => Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
