namespace TalentMarket.Domain.Market;

/// <summary>What the groups of an answer differ by.</summary>
public enum BandDimension : short
{
    Level = 1,
    Experience = 2,
    Tier = 3,
    Hub = 4,
    Year = 5,
    Job = 6,

    /// <summary>One group: the whole scope.</summary>
    None = 7,

    /// <summary>The pay elements, side by side.</summary>
    Element = 8,
}
