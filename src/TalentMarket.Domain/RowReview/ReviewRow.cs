namespace TalentMarket.Domain.RowReview;

/// <summary>A row of a file that a person has to look at, without what says who somebody is: set aside, with issues of the same upload and row number, or
/// in the draft, with flags.</summary>
public sealed class ReviewRow
{
    public required long UploadId { get; init; }

    public required int RowNumber { get; init; }

    /// <summary>One for each of the upload's columns; more or fewer when that is the issue.</summary>
    public required IReadOnlyList<string> Cells { get; init; }

    /// <summary>As the file had them; null while nobody has changed them.</summary>
    public IReadOnlyList<string>? OriginalCells { get; init; }

    public required bool IsInDraft { get; init; }

    /// <summary>Where the check of the file put it, and where undoing a decision puts it back.</summary>
    public required bool WasInDraft { get; init; }

    /// <summary>What its yearly amounts are multiplied by, once somebody took the factor that was proposed.</summary>
    public PayFactor? Factor { get; init; }

    /// <summary>Null while it waits for one.</summary>
    public RowDecision? Decision { get; init; }

    public string? Reason { get; init; }

    public string? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }
}

/// <summary>What a person decided about a row.</summary>
public enum RowDecision : short
{
    /// <summary>Its cells were corrected, and it is in the draft.</summary>
    Fixed = 1,

    /// <summary>The proposed factor was taken, and it is in the draft.</summary>
    FactorTaken = 2,

    /// <summary>It is right as it is, and in the draft.</summary>
    Accepted = 3,

    /// <summary>It stays out, or left the draft, with a reason.</summary>
    Rejected = 4,
}
