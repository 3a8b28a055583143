namespace TalentMarket.Data.Accounts;

/// <summary>One browser that is signed in. The browser holds a key; only its hash is kept.</summary>
public sealed class AccountSession
{
    public required Guid Id { get; init; }

    public required byte[] KeyHash { get; init; }

    public required Guid AccountId { get; init; }

    public required SignInMethod Method { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the person last proved who they are.</summary>
    public required DateTimeOffset AuthenticatedAt { get; set; }

    public required DateTimeOffset LastSeenAt { get; set; }

    /// <summary>What the browser calls itself.</summary>
    public required string Browser { get; init; }

    public required string Address { get; init; }
}
