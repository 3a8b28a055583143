namespace TalentMarket.Domain.Trail;

/// <summary>Who did what, when, with the state before and after; entries are added and never changed.</summary>
public sealed class AuditEntry
{
    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Actor { get; init; }

    /// <summary>A verb in the past: published, retired.</summary>
    public required string Action { get; init; }

    public required string Subject { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }
}
