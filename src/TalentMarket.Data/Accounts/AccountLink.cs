using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Accounts;

/// <summary>A link that lets whoever holds it do one thing once, for a while. Only the hash of its token is kept.</summary>
public sealed class AccountLink
{
    public required Guid Id { get; init; }

    public required byte[] TokenHash { get; init; }

    public required LinkPurpose Purpose { get; init; }

    /// <summary>The account whose password is to be set anew.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>Who is invited.</summary>
    public string? Email { get; init; }

    public Role? Role { get; init; }

    public required string CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}

public enum LinkPurpose
{
    SetUp = 1,
    Invitation = 2,
    PasswordReset = 3,
}
