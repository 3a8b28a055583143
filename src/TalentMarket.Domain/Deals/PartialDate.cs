using System.Globalization;

namespace TalentMarket.Domain.Deals;

/// <summary>A date as far as it is known: a year, a month or a day. The default is the year 0, which is none.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    /// <exception cref="ArgumentOutOfRangeException">There is no such year, month or day.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (month is null && day is not null) throw new ArgumentOutOfRangeException(nameof(day), day, "A day needs its month.");
        _ = new DateOnly(year, month ?? 1, day ?? 1);
        (Year, Month, Day) = (year, month, day);
    }

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    /// <summary>The first day it can be.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it can be.</summary>
    public DateOnly Latest => Day is not null ? Earliest : Month is not null ? Earliest.AddMonths(1).AddDays(-1) : new(Year, 12, 31);

    public static PartialDate On(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads 2024, 2024-03 and 2024-03-19; null for anything else.</summary>
    public static PartialDate? Find(string text)
    {
        var date = DateOnly.MinValue;
        return text.Length switch
        {
            4 when Reads("yyyy") => new PartialDate(date.Year),
            7 when Reads("yyyy-MM") => new PartialDate(date.Year, date.Month),
            10 when Reads("yyyy-MM-dd") => On(date),
            _ => null,
        };

        bool Reads(string format) => DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    /// <summary>By the first day it can be; the coarser before the finer.</summary>
    public int CompareTo(PartialDate other)
    {
        var byDay = (Year, Month ?? 1, Day ?? 1).CompareTo((other.Year, other.Month ?? 1, other.Day ?? 1));
        return byDay != 0 ? byDay : Precision.CompareTo(other.Precision);
    }

    /// <summary>2024, 2024-03 or 2024-03-19.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
    };

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private int Precision => Day is not null ? 3 : Month is not null ? 2 : 1;
}
