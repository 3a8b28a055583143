using System.Globalization;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics.Regression;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Premiums;

/// <summary>ln pay on the mark of a side and what is held equal: the mark's coefficient with errors clustered by organisation.</summary>
internal sealed class PremiumRegression(PremiumComparison comparison, PayElement element)
{
    private static readonly PremiumTrait[] BothMarks = [PremiumTrait.Phd, PremiumTrait.FrontierRun];

    public PremiumFinding WithoutLevel(IReadOnlyList<Compared> everybody) => Adjusted(Model(everybody, withLevel: false)).Finding;

    /// <summary>With it a sentence on how much the unseen would have to matter for the difference to vanish; null where there is none.</summary>
    public (PremiumFinding Finding, string? Remark) WithLevel(IReadOnlyList<Compared> everybody) => Adjusted(Model(everybody, withLevel: true));

    private (PremiumFinding Finding, string? Remark) Adjusted((IReadOnlyList<Compared> People, LeastSquaresFit? Fit, string? Refusal) model) =>
        model.Fit is { } fit
            ? (Finding(model.People, fit, new() { [PremiumDesign.Mark] = 1 }), Remark(model.People, fit))
            : (PremiumFinding.None(model.Refusal!), null);

    private string Remark(IReadOnlyList<Compared> people, LeastSquaresFit fit)
    {
        var raw = LeastSquares.Fit(DesignMatrix.For(people).WithIntercept().WithFlag(PremiumDesign.Mark, compared => compared.IsTreated).Build(),
            PremiumDesign.LogPay(people, element));
        var delta = OmittedVariables.Delta(raw.Coefficient(PremiumDesign.Mark), raw.RSquared, fit.Coefficient(PremiumDesign.Mark), fit.RSquared);
        return delta is > 0 and < 100
            ? string.Create(CultureInfo.InvariantCulture, $"For the adjusted difference to vanish, what is not in the data would have to matter {delta:0.0} times as much as all that is (Oster's δ). Ability is not in the data.")
            : "What is not in the data would have to work against all that is for the adjusted difference to vanish (Oster's δ). Ability is not in the data.";
    }

    /// <summary>How much more a part in a frontier run goes with than a doctorate, both in one model of the same people.</summary>
    public PremiumFinding RunOverDoctorate(IReadOnlyList<Compared> everybody)
    {
        PremiumTrait[] traits = [PremiumTrait.Job, PremiumTrait.Level, PremiumTrait.Tier, PremiumTrait.Hub];
        if (Missing(everybody, [.. traits, .. BothMarks]) is { } missing) return PremiumFinding.None(missing);
        var people = PremiumDesign.Complete(everybody, [.. traits, .. BothMarks], element)
            .Select(compared => compared with { IsTreated = compared.Person.FrontierRun != FrontierRunPart.None }).ToList();
        if (!PremiumDesign.Varies(people, compared => compared.IsTreated)) return PremiumFinding.None("Not estimated: nobody here took part in a run.");
        var design = PremiumDesign.For(people, traits)
            .WithFlag(PremiumDesign.Mark, compared => compared.IsTreated)
            .WithFlag(PremiumDesign.Doctorate, compared => compared.Person.Phd == PhdStatus.Held).Build();
        if (Collinearity.Of(design).Of(PremiumDesign.Mark) is Separability.Entangled entangled) return PremiumFinding.None(NotSplit(entangled));
        return Finding(people, LeastSquares.Fit(design, PremiumDesign.LogPay(people, element)), new() { [PremiumDesign.Mark] = 1, [PremiumDesign.Doctorate] = -1 });
    }

    /// <summary>"Not estimated: the source does not say tier and hub."; null where it says all.</summary>
    public static string? Missing(IReadOnlyList<Compared> people, IEnumerable<PremiumTrait> traits) =>
        PremiumDesign.Missing(people, traits.Append(PremiumTrait.Experience)) is { Count: > 0 } missing
            ? $"Not estimated: the source does not say {PeopleWords.Listed(missing.Distinct().Select(trait => trait.Label()))}."
            : null;

    private (IReadOnlyList<Compared> People, LeastSquaresFit? Fit, string? Refusal) Model(IReadOnlyList<Compared> everybody, bool withLevel)
    {
        IReadOnlyList<PremiumTrait> traits = withLevel ? [.. comparison.AdjustedFor, PremiumTrait.Level] : comparison.AdjustedFor;
        if (Missing(everybody, traits) is { } missing) return ([], null, missing);
        var people = PremiumDesign.Complete(everybody, traits, element);
        if (!PremiumDesign.Varies(people, compared => compared.IsTreated)) return ([], null, "Not estimated: too few people state all that would be held equal.");
        var design = PremiumDesign.For(people, traits).WithFlag(PremiumDesign.Mark, compared => compared.IsTreated).Build();
        if (design.RowCount < 2 * design.Columns.Count) return ([], null, "Not estimated: there are too few people for all that would be held equal.");
        return Collinearity.Of(design).Of(PremiumDesign.Mark) is Separability.Entangled entangled
            ? ([], null, NotSplit(entangled))
            : (people, LeastSquares.Fit(design, PremiumDesign.LogPay(people, element)), null);
    }

    private PremiumFinding.Estimate Finding(IReadOnlyList<Compared> people, LeastSquaresFit fit, Dictionary<string, double> weights)
    {
        var organisations = people.Select(compared => compared.Organisation).Where(organisation => organisation >= 0).Distinct().Count();
        var value = weights.Sum(weight => weight.Value * fit.Coefficient(weight.Key));
        if (OrganisationDraws.Obstacle(organisations) is { Length: > 0 } obstacle)
            return PremiumFinding.Of(value, LogInterval.Not(obstacle), people, element);
        var estimate = fit.Estimate(PremiumDesign.Mark, weights, fit.CovarianceByCluster([.. people.Select(compared => compared.Organisation)]));
        var half = estimate.HalfWidth(0.95);
        // Kennedy's correction is of the point; the limits are those of b.
        return PremiumFinding.Of(
            new KennedyPremium(estimate).CorrectedLogDifference, LogInterval.Of(value - half, value + half), people, element);
    }

    private string NotSplit(Separability.Entangled entangled) =>
        $"{char.ToUpperInvariant(comparison.Treated[0])}{comparison.Treated[1..]} and “{entangled.With}” are nearly the same people: not split.";
}
