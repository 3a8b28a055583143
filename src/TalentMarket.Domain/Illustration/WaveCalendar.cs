namespace TalentMarket.Domain.Illustration;

/// <summary>The quarters the sample is dated to: old enough to be shown, and never older than that needs.</summary>
public static class WaveCalendar
{
    public const int Waves = 12;

    private const int MonthsPerQuarter = 3;
    private const int MinimumAgeMonths = 3;

    /// <summary>The last day of the newest quarter that is strictly older than three calendar months.</summary>
    public static DateOnly NewestQuarterEnd(DateOnly today)
    {
        var youngestAllowed = today.AddMonths(-MinimumAgeMonths).AddDays(-1);
        var quarterStart = new DateOnly(youngestAllowed.Year, (youngestAllowed.Month - 1) / MonthsPerQuarter * MonthsPerQuarter + 1, 1);
        var quarterEnd = quarterStart.AddMonths(MonthsPerQuarter).AddDays(-1);
        return quarterEnd <= youngestAllowed ? quarterEnd : quarterStart.AddDays(-1);
    }

    /// <summary>The last day of the quarter of a wave, 0 being the oldest of the twelve.</summary>
    public static DateOnly QuarterEnd(DateOnly newestQuarterEnd, int wave) =>
        newestQuarterEnd.AddDays(1).AddMonths(MonthsPerQuarter * (wave - (Waves - 1))).AddDays(-1);
}
