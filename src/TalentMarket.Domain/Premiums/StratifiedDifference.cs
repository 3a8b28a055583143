namespace TalentMarket.Domain.Premiums;

/// <summary>Exact matching: Σ n₁ₛ ÷ n₁ (ȳ₁ₛ − ȳ₀ₛ) of ln pay over the strata with both sides, with its standard error and coverage.
/// People of a stratum without a counterpart are left out and counted.</summary>
public sealed record StratifiedDifference
{
    /// <summary>Below this share of matched people nothing is said.</summary>
    public const double LeastCoverage = 0.5;

    /// <summary>Mean difference of ln pay, weighted by the treated of each stratum; NaN when no stratum has both sides.</summary>
    public required double LogDifference { get; init; }

    /// <summary>√ Σ (n₁ₛ ÷ n₁)² (s²₁ₛ ÷ n₁ₛ + s²₀ₛ ÷ n₀ₛ), ignoring that people share organisations; NaN without any pair alike to measure spread with.</summary>
    public required double StandardError { get; init; }

    public required int Treated { get; init; }

    public required int Controls { get; init; }

    public required int MatchedTreated { get; init; }

    public required int MatchedControls { get; init; }

    /// <summary>Strata with both sides.</summary>
    public required int MatchedStrata { get; init; }

    /// <summary>Matched treated ÷ treated, 0 to 1.</summary>
    public double Coverage => Treated == 0 ? 0 : (double)MatchedTreated / Treated;

    public bool IsSufficient => MatchedTreated > 0 && Coverage >= LeastCoverage;

    public static StratifiedDifference Of(IReadOnlyList<ComparedPerson> people)
    {
        var strata = StratumMoments.Of(people);
        var matched = strata.Where(stratum => stratum.IsMatched).ToList();
        var treated = matched.Sum(stratum => stratum.Treated.Count);
        var pooled = PooledVariance(matched);
        return new StratifiedDifference
        {
            LogDifference = treated == 0 ? double.NaN : matched.Sum(stratum => stratum.Treated.Count * stratum.LogDifference) / treated,
            StandardError = Math.Sqrt(matched.Sum(stratum => Math.Pow((double)stratum.Treated.Count / treated, 2)
                * (stratum.Treated.VarianceOr(pooled) / stratum.Treated.Count + stratum.Controls.VarianceOr(pooled) / stratum.Controls.Count))),
            Treated = strata.Sum(stratum => stratum.Treated.Count),
            Controls = strata.Sum(stratum => stratum.Controls.Count),
            MatchedTreated = treated,
            MatchedControls = matched.Sum(stratum => stratum.Controls.Count),
            MatchedStrata = matched.Count,
        };
    }

    // A stratum of one shows no spread of its own and borrows that of all others.
    private static double PooledVariance(IReadOnlyList<StratumMoments> strata)
    {
        var cells = strata.SelectMany(stratum => new[] { stratum.Treated, stratum.Controls }).Where(cell => cell.Count > 1).ToList();
        return cells.Sum(cell => cell.SquaredDeviations) / cells.Sum(cell => cell.Count - 1);
    }
}
