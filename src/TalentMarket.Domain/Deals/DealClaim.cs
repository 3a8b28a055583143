using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Deals;

/// <summary>One figure that one source gives for one field of a deal.</summary>
public sealed record DealClaim
{
    public long Id { get; init; }

    public required DealField Field { get; init; }

    /// <summary>Null where the source says that there is no public figure, or gives it in words alone.</summary>
    public required LowBestHigh? Range { get; init; }

    /// <summary>The day the figure is of, as far as it is known.</summary>
    public PartialDate? AsOf { get; init; }

    public string? Note { get; init; }

    public required SourceReference Source { get; init; }

    public required ClaimConfidence Confidence { get; init; }

    public ClaimStanding Standing { get; init; } = ClaimStanding.Stands;

    /// <summary>The day the source was read.</summary>
    public required DateOnly SeenOn { get; init; }

    /// <summary>Whether it may be the figure of its field.</summary>
    public bool Counts => Range is not null && Standing is (ClaimStanding.Stands or ClaimStanding.Derived);
}
