using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics.Regression;

namespace TalentMarket.Domain.Premiums;

/// <summary>The doubly robust difference of those with the trait: a logit of who has it and least squares of ln pay of those without.
/// Its error is that of its influence, ψ = (D (y − m₀) − (1 − D) e ÷ (1 − e) (y − m₀) − D b) ÷ P(D), summed by organisation.</summary>
internal sealed class RobustDifference(PremiumComparison comparison, PayElement element)
{
    private const double LargestTrimmedShare = 0.5;

    /// <summary>The difference, and the share of propensities that were trimmed, 0 to 1.</summary>
    public (PremiumFinding Finding, double TrimmedShare) Of(IReadOnlyList<Compared> everybody)
    {
        IReadOnlyList<PremiumTrait> traits = [.. comparison.AdjustedFor, PremiumTrait.Level];
        if (PremiumRegression.Missing(everybody, traits) is { } missing) return (PremiumFinding.None(missing), 0);
        // A category that only one side has says for certain who has the trait, and the other side says nothing of its pay.
        var people = WithCounterparts(PremiumDesign.Complete(everybody, traits, element), traits);
        if (!PremiumDesign.Varies(people, compared => compared.IsTreated)) return (PremiumFinding.None("Not estimated: no people of both sides state all that would be held equal."), 0);
        var design = PremiumDesign.For(people, traits).Build();
        bool[] isTreated = [.. people.Select(compared => compared.IsTreated)];
        if (isTreated.Count(treated => !treated) < 2 * design.Columns.Count || isTreated.Count(treated => treated) < design.Columns.Count)
            return (PremiumFinding.None("Not estimated: there are too few people for both models."), 0);
        var trimmed = new TrimmedPropensity(BinaryRegression.Fit(design, isTreated, BinaryLink.Logit).Probabilities);
        if (trimmed.TrimmedShare > LargestTrimmedShare)
            return (PremiumFinding.None("Not estimated: the sides overlap too little; most propensities would be trimmed."), trimmed.TrimmedShare);
        var pay = PremiumDesign.LogPay(people, element);
        var robust = new DoublyRobust(design, pay, isTreated, trimmed.Values);
        var estimate = robust.InfluenceOfTreated();
        return (PremiumFinding.Of(estimate.Difference, Interval(people, estimate), people, element) with
        {
            Coverage = (double)people.Count(compared => compared.IsTreated) / everybody.Count(compared => compared.IsTreated),
        }, trimmed.TrimmedShare);
    }

    private static LogInterval Interval(List<Compared> people, (double Difference, IReadOnlyList<double> Influence) estimate)
    {
        var sums = people.Zip(estimate.Influence).Where(pair => pair.First.Organisation >= 0)
            .GroupBy(pair => pair.First.Organisation, pair => pair.Second, (_, influences) => influences.Sum()).ToList();
        if (OrganisationDraws.Obstacle(sums.Count) is { Length: > 0 } obstacle) return LogInterval.Not(obstacle);
        double g = sums.Count;
        var error = Math.Sqrt(g / (g - 1) * sums.Sum(sum => sum * sum)) / people.Count;
        var half = MathNet.Numerics.Distributions.StudentT.InvCDF(0, 1, g - 1, 0.975) * error;
        return LogInterval.Of(estimate.Difference - half, estimate.Difference + half);
    }

    private static List<Compared> WithCounterparts(List<Compared> people, IReadOnlyList<PremiumTrait> traits)
    {
        var before = -1;
        while (before != people.Count)
        {
            before = people.Count;
            foreach (var trait in traits)
            {
                var shared = people.GroupBy(compared => trait.Of(compared.Person)!)
                    .Where(category => category.Any(compared => compared.IsTreated) && category.Any(compared => !compared.IsTreated))
                    .Select(category => category.Key).ToHashSet();
                people = [.. people.Where(compared => shared.Contains(trait.Of(compared.Person)!))];
            }
        }

        return people;
    }
}
