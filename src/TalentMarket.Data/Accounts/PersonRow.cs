using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Accounts;

/// <summary>One account as those who look after people see it.</summary>
public sealed record PersonRow(
    Guid Id, string Email, Role Role, DateTimeOffset CreatedAt, bool IsDisabled, bool IsLocked, bool HasAuthenticator, int Passkeys, int Sessions, DateTimeOffset? LastSeenAt);

/// <summary>An invitation that nobody has taken up yet.</summary>
public sealed record OpenInvitation(Guid Id, string Email, Role Role, string InvitedBy, DateTimeOffset ExpiresAt);
