namespace TalentMarket.Domain.Ageing;

/// <summary>When within the year it is made for a pay structure meets the market.</summary>
public enum StructurePosition : short
{
    /// <summary>At its end: ahead of the market all year.</summary>
    Lead = 1,

    /// <summary>In its middle: ahead for half a year, behind for the other.</summary>
    LeadLag = 2,

    /// <summary>At its beginning: behind all year.</summary>
    Lag = 3,
}

/// <summary>The date to age to for a structure that holds for twelve months.</summary>
public static class StructureDate
{
    /// <summary>The last day of the year from its first day on (lead), six months into it (lead-lag), or its first day (lag).</summary>
    public static DateOnly Of(StructurePosition position, DateOnly firstDay) => position switch
    {
        StructurePosition.Lead => firstDay.AddMonths(12).AddDays(-1),
        StructurePosition.LeadLag => firstDay.AddMonths(6),
        StructurePosition.Lag => firstDay,
        _ => throw new ArgumentOutOfRangeException(nameof(position), position, "Not a position."),
    };
}
