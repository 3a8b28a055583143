using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Accounts;

/// <summary>Who a browser is, as the store says at this moment.</summary>
public sealed record SignedIn(
    Guid SessionId, Guid AccountId, string Email, Role Role, SignInMethod Method, DateTimeOffset AuthenticatedAt, DateTimeOffset LastSeenAt);
