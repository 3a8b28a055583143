namespace TalentMarket.Domain.RowReview;

/// <summary>The part of a review queue that somebody looks at.</summary>
/// <param name="IsInDraft">Null for rows of the draft and rows set aside.</param>
/// <param name="Kind">Rows flagged for this; null for any reason.</param>
/// <param name="Column">Rows with a flag or an issue of this column.</param>
public sealed record ReviewScope(bool? IsInDraft, FlagKind? Kind, string? Column, ReviewState State)
{
    /// <summary>What waits for a decision.</summary>
    public static ReviewScope Open { get; } = new(null, null, null, ReviewState.Open);
}

/// <summary>How far a row is; from 1 the decisions themselves.</summary>
public enum ReviewState : short
{
    Any = -1,
    Open = 0,
    Fixed = RowDecision.Fixed,
    FactorTaken = RowDecision.FactorTaken,
    Accepted = RowDecision.Accepted,
    Rejected = RowDecision.Rejected,
}
