using System.Globalization;

namespace TalentMarket.Domain.Deals;

/// <summary>Large numbers as people type them and addresses carry them: 40, 500M, 1.2bn.</summary>
public static class ShortNumber
{
    private const decimal Highest = 1e13m;

    private static readonly (string Ending, decimal Factor)[] Endings = [("bn", 1e9m), ("M", 1e6m), ("k", 1e3m)];

    /// <summary>Null where the text is no such number, negative, or beyond ten thousand billion.</summary>
    public static decimal? Find(string text)
    {
        var tidy = new string([.. text.Where(character => !char.IsWhiteSpace(character) && character is not ('$' or ','))]);
        var ending = Array.Find(Endings, known => tidy.EndsWith(known.Ending, StringComparison.OrdinalIgnoreCase));
        var digits = ending.Ending is null ? tidy : tidy[..^ending.Ending.Length];
        return digits.Length <= 20 && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number * (ending.Ending is null ? 1 : ending.Factor) is <= Highest and var whole ? whole : null;
    }

    /// <summary>Text that reads back as the same number, millions and billions by their letters.</summary>
    public static string Write(decimal number)
    {
        var ending = Array.Find(Endings, known => known.Factor > 1e3m && number >= known.Factor && number / known.Factor * 1000 % 1 == 0);
        return (ending.Ending is null ? number : number / ending.Factor).ToString("0.##########", CultureInfo.InvariantCulture) + ending.Ending;
    }
}
