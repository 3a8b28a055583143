namespace TalentMarket.Domain.Deals;

/// <summary>One field of a deal, or of something claimed about it, from one value to another; changes are added and never changed.</summary>
public sealed class DealChange
{
    /// <summary>The field of what was added or removed as a whole.</summary>
    public const string Whole = "";

    /// <summary>Ascends in the order in which changes are seen.</summary>
    public long Id { get; init; }

    public required long DealId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Actor { get; init; }

    public required ChangeSubject Subject { get; init; }

    /// <summary>The deal's own number, or the claim's, the event's or the case's.</summary>
    public required long SubjectId { get; init; }

    /// <summary>The field as files name it; empty for the whole.</summary>
    public required string Field { get; init; }

    /// <summary>Null where there was nothing.</summary>
    public string? Before { get; init; }

    /// <summary>Null where nothing is left.</summary>
    public string? After { get; init; }
}
