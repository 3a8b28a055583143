namespace TalentMarket.Domain.Trail;

/// <summary>How an action ended.</summary>
public enum Outcome
{
    Done,

    /// <summary>Whoever asked was not allowed to, or was not known.</summary>
    Refused,

    /// <summary>It was allowed and did not succeed.</summary>
    Failed,
}
