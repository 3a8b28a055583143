namespace TalentMarket.Domain.Deals;

/// <summary>How sure a source is of its figure.</summary>
public enum ClaimConfidence : short
{
    Reported = 1,
    Estimated = 2,

    /// <summary>Other sources contradict it.</summary>
    Disputed = 3,

    /// <summary>The source says that there is no public figure.</summary>
    Undisclosed = 4,
}
