using System.Globalization;

namespace TalentMarket.Domain.Surveys;

/// <summary>How a file writes numbers. Strict: what does not fit is refused, because a misread separator is a factor of a thousand.</summary>
/// <param name="DecimalPoint">Stands before the fraction.</param>
/// <param name="Grouping">Characters that may stand between groups of three digits, several in a row too: "110, 000".</param>
/// <param name="Ignored">Texts that may stand before or after the number, such as $.</param>
public sealed record NumberStyle(char DecimalPoint, string Grouping, IReadOnlyList<string> Ignored)
{
    private const int MaximumDigits = 28;

    public static NumberStyle Plain { get; } = new('.', "", []);

    public bool TryRead(string text, out decimal number)
    {
        var rest = WithoutIgnored(text.AsSpan().Trim());
        var isNegative = rest.Length > 0 && rest[0] == '-';
        if (isNegative) rest = rest[1..];
        Span<char> digits = stackalloc char[MaximumDigits + 1];
        number = 0;
        if (!TryCollect(rest, digits, out var length)
            || !decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)) return false;
        if (isNegative) number = -number;
        return true;
    }

    private bool TryCollect(ReadOnlySpan<char> text, Span<char> digits, out int length)
    {
        length = 0;
        var inGroup = 0;
        var groups = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (length == digits.Length) return false;
            if (char.IsAsciiDigit(text[i]))
            {
                digits[length++] = text[i];
                inGroup++;
            }
            else if (text[i] == DecimalPoint)
            {
                return EndsGroups(groups, inGroup) && TryFraction(text[(i + 1)..], digits, ref length);
            }
            else if (IsGrouping(text[i]))
            {
                if (inGroup is 0 or > 3 || (groups > 0 && inGroup != 3)) return false;
                while (i + 1 < text.Length && IsGrouping(text[i + 1])) i++;
                groups++;
                inGroup = 0;
            }
            else
            {
                return false;
            }
        }

        return EndsGroups(groups, inGroup);
    }

    private static bool EndsGroups(int groups, int inGroup) => groups == 0 ? inGroup > 0 : inGroup == 3;

    private static bool TryFraction(ReadOnlySpan<char> text, Span<char> digits, ref int length)
    {
        if (text.IsEmpty || length + 1 + text.Length > digits.Length) return false;
        digits[length++] = '.';
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character)) return false;
            digits[length++] = character;
        }

        return true;
    }

    // No-break spaces are spaces to whoever typed them.
    private bool IsGrouping(char character) =>
        Grouping.Contains(character is '\u00A0' or '\u202F' or '\u2009' ? ' ' : character);

    private ReadOnlySpan<char> WithoutIgnored(ReadOnlySpan<char> text)
    {
        foreach (var ignored in Ignored)
        {
            if (text.StartsWith(ignored, StringComparison.OrdinalIgnoreCase)) text = text[ignored.Length..].TrimStart();
            if (text.EndsWith(ignored, StringComparison.OrdinalIgnoreCase)) text = text[..^ignored.Length].TrimEnd();
        }

        return text;
    }
}
