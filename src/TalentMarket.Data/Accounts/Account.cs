using Microsoft.AspNetCore.Identity;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Accounts;

/// <summary>Somebody who can sign in. The e-mail address is the name they sign in by.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public const int LongestEmail = 254;

    public required Role Role { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Set while the account may not be used; it can be allowed again.</summary>
    public DateTimeOffset? DisabledAt { get; set; }

    /// <summary>The 30-second step of the last code of an authenticator that was taken, so that none is taken twice.</summary>
    public long? LastCodeStep { get; set; }
}
