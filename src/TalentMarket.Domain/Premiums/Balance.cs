namespace TalentMarket.Domain.Premiums;

/// <summary>How alike two sides are in one trait: (mean₁ − mean₀) ÷ √((s²₁ + s²₀) ÷ 2), before and after the controls are weighted
/// as matching weights them (n₁ₛ ÷ n₀ₛ). Spread is that before weighting, so that both are on one scale.</summary>
public sealed record Balance(string Trait, double Before, double After)
{
    /// <summary>Differences below a tenth of a standard deviation pass for alike.</summary>
    public const double LargestDifference = 0.1;

    public bool IsBalanced => Math.Abs(After) < LargestDifference;

    /// <param name="values">The trait of each person, in the order of people.</param>
    public static Balance Of(string trait, IReadOnlyList<ComparedPerson> people, IReadOnlyList<double> values)
    {
        var strata = StratumMoments.Of(people);
        var (treated, controls) = (new SideMoments(), new SideMoments());
        var (matchedSum, matched, weightedSum, weights) = (0d, 0, 0d, 0d);
        for (var i = 0; i < people.Count; i++)
        {
            if (people[i].IsTreated) treated = treated.With(values[i]);
            else controls = controls.With(values[i]);
            var stratum = strata[people[i].Stratum];
            if (!stratum.IsMatched) continue;
            if (people[i].IsTreated)
            {
                matchedSum += values[i];
                matched++;
                continue;
            }

            var weight = (double)stratum.Treated.Count / stratum.Controls.Count;
            weightedSum += weight * values[i];
            weights += weight;
        }

        var scale = Math.Sqrt((treated.VarianceOr(0) + controls.VarianceOr(0)) / 2);
        return new Balance(trait, Scaled(treated.Mean - controls.Mean), Scaled(matchedSum / matched - weightedSum / weights));

        // Everybody alike on each side: no difference, or one beyond any scale.
        double Scaled(double difference) => scale > 1e-12 ? difference / scale : Math.Abs(difference) < 1e-12 ? 0 : double.PositiveInfinity * Math.Sign(difference);
    }
}
