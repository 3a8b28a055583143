using TalentMarket.Domain.Accounts;

namespace TalentMarket.Domain.Trail;

/// <summary>Who did what, when, from where and how it ended, with the state before and after; entries are added and never changed.</summary>
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

    /// <summary>The address that asked, or the machine's own command line; empty where it is not known.</summary>
    public string Origin { get; init; } = "";

    public Outcome Outcome { get; init; }

    /// <summary>What a caller did.</summary>
    public static AuditEntry By(Caller caller, DateTimeOffset at, string action, string subject, string? before = null, string? after = null) => new()
    {
        At = at, Actor = caller.Name, Origin = caller.Origin, Action = action, Subject = subject, Before = before, After = after,
    };
}
