using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>The curves of one source class as the page shows them.</summary>
public sealed record CurvePanel
{
    public required SourceClass Class { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<CurveLine> Lines { get; init; }

    /// <summary>Null where there is nothing to draw.</summary>
    public required CurvePlot? Plot { get; init; }

    /// <summary>Tiers without a curve, and why, in a sentence each.</summary>
    public required IReadOnlyList<string> Absent { get; init; }

    /// <summary>True where a tier is left out to protect contributors.</summary>
    public required bool HasWithheld { get; init; }

    public required IReadOnlyList<string> Notices { get; init; }

    public required string Summary { get; init; }

    public required string Caption { get; init; }

    public required IReadOnlyList<Computation> Computations { get; init; }

    /// <summary>Null where the claim does not concern the scope.</summary>
    public required PackageClaimCheck? ClaimCheck { get; init; }

    /// <summary>Facts drawn among the curves.</summary>
    public required IReadOnlyList<FactMarker> Facts { get; init; }

    /// <summary>Curves whose intervals are still being computed.</summary>
    public bool IsWaitingForIntervals => Lines.Any(line => line.Curve is { HasIntervals: false, IntervalAbsence: "" });

    public bool IsIllustrative => Class == SourceClass.Illustrative;

    public bool HasIntervals => Lines.Any(line => line.Curve.HasIntervals);
}
