namespace TalentMarket.Data.Work;

/// <summary>One piece of work that goes on whoever leaves: a row that a worker holds by a lease while it works.</summary>
public sealed class WorkItem
{
    public required Guid Id { get; init; }

    public required WorkKind Kind { get; init; }

    /// <summary>What it is about: the delivery that is to be checked.</summary>
    public required Guid SubjectId { get; init; }

    public required WorkState State { get; init; }

    /// <summary>How often a worker took it up; the number also tells the present holder from those before it.</summary>
    public int Attempts { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public required string AskedBy { get; init; }

    public Guid? AskedById { get; init; }

    public required string AskedFrom { get; init; }

    public DateTimeOffset? LeasedUntil { get; init; }

    public string? LeasedBy { get; init; }

    public long RowsRead { get; init; }

    public long BytesRead { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    public DateTimeOffset? CancelAskedAt { get; init; }
}

public enum WorkKind : short
{
    /// <summary>A delivery's rows are checked and become a draft edition.</summary>
    CheckDelivery = 1,
}

public enum WorkState : short
{
    Waiting = 1,
    Running = 2,
    Done = 3,

    /// <summary>Given up after it broke off too often.</summary>
    Failed = 4,

    Cancelled = 5,
}
