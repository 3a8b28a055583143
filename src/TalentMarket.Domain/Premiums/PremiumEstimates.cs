using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Premiums;

/// <summary>All that may be said of a premium from one class of sources.</summary>
public sealed record PremiumEstimates
{
    public required SourceClass Class { get; init; }

    public required DisclosurePolicy Policy { get; init; }

    /// <summary>Why nothing can be estimated, in a sentence; null when something can.</summary>
    public string? Refusal { get; init; }

    /// <summary>When the people of the ladder were paid so.</summary>
    public string Wave { get; init; } = "";

    public IReadOnlyList<PremiumRung> Ladder { get; init; } = [];

    public IReadOnlyList<PremiumWave> Waves { get; init; } = [];

    public PremiumTrend? Trend { get; init; }

    public PremiumGap? Gap { get; init; }

    /// <summary>What a part in a frontier run goes with above a doctorate, in one model; null for other premiums.</summary>
    public PremiumFigures? RunOverDoctorate { get; init; }

    /// <summary>What matched people are alike in.</summary>
    public IReadOnlyList<string> MatchedOn { get; init; } = [];

    /// <summary>What they should be alike in too, but the source does not say.</summary>
    public IReadOnlyList<string> NotStated { get; init; } = [];

    /// <summary>True where all people are alike in all that is known, so that matching adds nothing.</summary>
    public bool IsOneStratum { get; init; }

    /// <summary>How alike both sides are; empty unless the matched premium is shown.</summary>
    public IReadOnlyList<Balance> Balance { get; init; } = [];

    /// <summary>What else a reader must know.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    public IReadOnlyList<ExcludedRows> Excluded { get; init; } = [];

    public IReadOnlyList<SourceReference> Sources { get; init; } = [];

    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>The first rung of a kind; null where the ladder has none.</summary>
    public PremiumFigures? Figures(PremiumEstimator estimator) => Ladder.FirstOrDefault(rung => rung.Estimator == estimator)?.Figures;
}
