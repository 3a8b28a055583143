namespace TalentMarket.Domain.Surveys;

/// <summary>The time a stated amount is for; the number is how many of it make a full-time year.</summary>
public enum PayUnit
{
    Year = 1,
    Month = 12,
    Week = 52,
    Day = 260,

    /// <summary>52 weeks of 40 hours.</summary>
    Hour = 2_080,
}
