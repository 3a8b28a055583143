using TalentMarket.Domain.Accounts;

namespace TalentMarket.Domain.Composites;

/// <summary>A saved price of one job: a name, and the versions of how it is made.</summary>
public sealed class MarketComposite
{
    public const int LongestName = 100;

    public long Id { get; init; }

    public required string Name { get; set; }

    /// <summary>The account it is kept for; null: it was made without one and belongs to the installation.</summary>
    public Guid? OwnerId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Set while it is deleted; undoing clears it.</summary>
    public DateTimeOffset? DeletedAt { get; set; }

    /// <summary>Whether it is the caller's own, or the installation's.</summary>
    public bool IsOpenTo(Caller caller) => OwnerId is null || OwnerId == caller.AccountId;
}

/// <summary>How a composite was made from a moment on; every save adds one and none is changed.</summary>
public sealed class CompositeVersion
{
    public long Id { get; init; }

    public required long CompositeId { get; init; }

    /// <summary>1 for the first, 2 for the next.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Actor { get; init; }

    /// <summary>What was done, in a sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>The recipe as <see cref="RecipeText"/> writes it.</summary>
    public required string Recipe { get; init; }

    /// <summary>The state of the market it was made on.</summary>
    public required long MarketVersion { get; init; }
}
