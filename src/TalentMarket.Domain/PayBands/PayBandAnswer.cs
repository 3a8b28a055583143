using TalentMarket.Domain.Market;

namespace TalentMarket.Domain.PayBands;

/// <summary>All that may be said about a scope, with the version of the market it was true for.</summary>
public sealed record PayBandAnswer
{
    public required MarketScope Scope { get; init; }

    public required long MarketVersion { get; init; }

    /// <summary>Editions up to this day are in.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Empty when nothing at all is known.</summary>
    public required IReadOnlyList<PayBandSeries> Series { get; init; }

    /// <summary>Published facts that are like for like with the bands.</summary>
    public required IReadOnlyList<FactMarker> Markers { get; init; }

    /// <summary>Parameters that name nothing we know, with what was expected.</summary>
    public required IReadOnlyList<ScopeProblem> Problems { get; init; }
}
