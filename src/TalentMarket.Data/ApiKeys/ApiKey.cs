using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.ApiKeys;

/// <summary>A key by which a program asks in somebody's name. Only its hash is kept.</summary>
public sealed class ApiKey
{
    public const int LongestName = 60;
    public const int LongestLifeDays = 365;

    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; init; }

    /// <summary>The part of the key that may be shown, and by which it is found.</summary>
    public required string Prefix { get; init; }

    /// <summary>SHA-256 of the whole key, which is 256 random bits and needs no slow hash.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>What it was given; never more than its owner may do at the time it is used.</summary>
    public required Permission[] Scopes { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>To the minute.</summary>
    public DateTimeOffset? LastUsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>When it first came as part of an address, which proxies and histories keep: it should be replaced.</summary>
    public DateTimeOffset? SeenInAddressAt { get; set; }

    public bool IsUsable(DateTimeOffset at) => RevokedAt is null && at < ExpiresAt;
}
