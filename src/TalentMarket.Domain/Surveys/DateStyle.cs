using System.Globalization;

namespace TalentMarket.Domain.Surveys;

/// <summary>How a file writes dates: exact formats, besides ISO 8601, which always reads.
/// A date without a day means the middle: a year is its 1 July, a month its 15th, or today where that still lies ahead.</summary>
public sealed record DateStyle(IReadOnlyList<string> Formats)
{
    private static readonly string[] Iso = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss"];

    public bool TryRead(string text, DateOnly today, out DateOnly date)
    {
        foreach (var format in Formats)
        {
            if (!TryRead(text, format, out var moment)) continue;
            date = Middle(DateOnly.FromDateTime(moment), format, today);
            return true;
        }

        foreach (var format in Iso)
        {
            if (!TryRead(text, format, out var moment)) continue;
            date = DateOnly.FromDateTime(moment);
            return true;
        }

        date = default;
        return false;
    }

    /// <summary>True when the text is a format: it holds a year, and reads back what it writes.</summary>
    public static bool IsFormat(string format)
    {
        if (!format.Contains("yy", StringComparison.Ordinal)) return false;
        try
        {
            return TryRead(new DateTime(2021, 11, 23).ToString(format, CultureInfo.InvariantCulture), format, out var back) && back.Year == 2021;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    public override string ToString() => string.Join(" or ", Formats.Count == 0 ? ["yyyy-MM-dd"] : Formats);

    // The start of a month or year is what a format without a day reads.
    private static DateOnly Middle(DateOnly start, string format, DateOnly today)
    {
        var hasMonth = format.Contains('M', StringComparison.Ordinal);
        if (hasMonth && format.Contains('d', StringComparison.Ordinal)) return start;
        var middle = hasMonth ? new DateOnly(start.Year, start.Month, 15) : new DateOnly(start.Year, 7, 1);
        return start <= today && today < middle ? today : middle;
    }

    private static bool TryRead(string text, string format, out DateTime moment) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment);
}
