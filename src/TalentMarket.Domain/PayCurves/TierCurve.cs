using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.PayCurves;

/// <summary>The curve of one tier; null: a source that names no tier.</summary>
public sealed record TierCurve(TalentTier? Tier, CurveFigures Figures);

/// <summary>The curves of one source class: classes stand beside each other and never pool.</summary>
public sealed record TieredPayCurve
{
    public required SourceClass Class { get; init; }

    public required IReadOnlyList<TierCurve> Curves { get; init; }

    /// <summary>People behind the curves.</summary>
    public required PeopleCount People { get; init; }

    /// <summary>Rows left out, by reason.</summary>
    public required IReadOnlyList<ExcludedRows> Excluded { get; init; }

    public required IReadOnlyList<SourceReference> Sources { get; init; }

    public required IReadOnlyList<string> Notices { get; init; }

    /// <summary>Null where the claim does not concern the scope.</summary>
    public PackageClaimCheck? ClaimCheck { get; init; }

    public bool HasCurves => Curves.Any(curve => curve.Figures is PublishedCurve);
}
