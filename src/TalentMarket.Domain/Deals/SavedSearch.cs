using TalentMarket.Domain.Accounts;

namespace TalentMarket.Domain.Deals;

/// <summary>A search of deals kept under a name, with how far its owner has seen what it finds.</summary>
public sealed class SavedSearch
{
    public const int LongestName = 100;
    public const int LongestQuery = 2_000;

    public long Id { get; init; }

    public required string Name { get; set; }

    /// <summary>The account it is kept for; null: it was made without one and belongs to the installation.</summary>
    public Guid? OwnerId { get; init; }

    /// <summary>The search as the address of the page has it after the question mark.</summary>
    public required string Query { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The last change its owner has seen.</summary>
    public required long SeenChange { get; set; }

    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>SHA-256 of what opens its feed; null: it has none.</summary>
    public byte[]? FeedHash { get; set; }

    public DateTimeOffset? DeletedAt { get; set; }

    /// <summary>Whether it is the caller's own, or the installation's.</summary>
    public bool IsOpenTo(Caller caller) => OwnerId is null || OwnerId == caller.AccountId;
}
