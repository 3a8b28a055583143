using TalentMarket.Domain.Market;

namespace TalentMarket.Domain.Premiums;

/// <summary>All that may be said about a premium, with the version of the market it was true for.</summary>
public sealed record PremiumAnswer
{
    public required PremiumScope Scope { get; init; }

    public required long MarketVersion { get; init; }

    /// <summary>Editions up to this day are in.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Who has the premium, in the plural.</summary>
    public required string Treated { get; init; }

    public required string Controls { get; init; }

    /// <summary>Of the best class of sources that can say something, or of the best that cannot; null where nothing is known.</summary>
    public required PremiumEstimates? Estimates { get; init; }

    public required IReadOnlyList<PremiumClaim> Claims { get; init; }

    /// <summary>Parameters that name nothing we know, with what was expected.</summary>
    public required IReadOnlyList<ScopeProblem> Problems { get; init; }
}
