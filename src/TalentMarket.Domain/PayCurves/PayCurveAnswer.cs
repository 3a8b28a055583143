using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.PayCurves;

/// <summary>All that may be said about the curves of a scope, with the version of the market it was true for.</summary>
public sealed record PayCurveAnswer
{
    public required PayCurveScope Scope { get; init; }

    public required long MarketVersion { get; init; }

    /// <summary>Editions up to this day are in.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Empty when nothing at all is known.</summary>
    public required IReadOnlyList<TieredPayCurve> Series { get; init; }

    /// <summary>Published facts of the same pay element and job.</summary>
    public required IReadOnlyList<FactMarker> Markers { get; init; }

    /// <summary>Parameters that name nothing we know, with what was expected.</summary>
    public required IReadOnlyList<ScopeProblem> Problems { get; init; }
}
