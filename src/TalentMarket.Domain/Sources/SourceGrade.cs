namespace TalentMarket.Domain.Sources;

/// <summary>How direct a source is; the better grade makes the headline where claims differ.</summary>
public enum SourceGrade : short
{
    Primary = 1,
    Press = 2,
    Analyst = 3,
    Aggregator = 4,

    /// <summary>Made for this product to show how it works; never evidence.</summary>
    Illustrative = 9,
}
