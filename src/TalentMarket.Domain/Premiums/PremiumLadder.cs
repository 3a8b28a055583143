using System.Globalization;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Premiums;

/// <summary>Never one number: the same premium estimated in every way its rows allow, for the people of one wave.</summary>
internal sealed class PremiumLadder(
    PremiumComparison comparison, ComparedPeople numbers, IReadOnlyList<Compared> people, DisclosurePolicy policy, DateOnly today, string query)
{
    public static readonly double[] Probabilities = [0.10, 0.25, 0.50, 0.75, 0.90];

    private readonly PayElement element = comparison.Scope.Market.Element;
    private readonly string obstacle = OrganisationDraws.Obstacle(people.Select(one => one.Organisation).Where(number => number >= 0).Distinct().Count());

    /// <summary>The rungs, and what else a reader must know of them.</summary>
    public (IReadOnlyList<PremiumRung> Rungs, IReadOnlyList<string> Remarks) Climb()
    {
        var matched = StratifiedDifference.Of(AsPeople(people, element));
        var others = Enum.GetValues<PayElement>().Where(other => people.Any(one => other != element && one.Person.Pay(other) is > 0)).ToList();
        var drawn = Drawn(others);
        var regression = new PremiumRegression(comparison, element);
        var (withLevel, remark) = regression.WithLevel(people);
        var (robust, trimmedShare) = new RobustDifference(comparison, element).Of(people);
        List<PremiumRung> rungs =
        [
            Rung(PremiumEstimator.RawMedians, Estimate(drawn, 0, people)),
            Rung(PremiumEstimator.RawMeans, Estimate(drawn, 1, people)),
            Rung(PremiumEstimator.Matched, MatchedOrNot(matched, Estimate(drawn, 2, Matched(people)))),
        ];
        if (comparison.Scope.Kind == PremiumKind.Phd) rungs.Add(Rung(PremiumEstimator.MatchedWithinTier, WithinTier()));
        rungs.AddRange(
        [
            Rung(PremiumEstimator.SameOrganisation, SameOrganisation()),
            Rung(PremiumEstimator.AdjustedWithoutLevel, regression.WithoutLevel(people)),
            Rung(PremiumEstimator.AdjustedWithLevel, withLevel),
            Rung(PremiumEstimator.DoublyRobust, robust),
            .. Probabilities.Select((probability, i) => Rung(PremiumEstimator.Quantile,
                MatchedOrNot(matched, Estimate(drawn, 3 + i, Matched(people)) with { IsTail = probability is < 0.2 or > 0.8 })) with { Probability = probability }),
            .. others.Select((other, i) => Rung(PremiumEstimator.Element, OfElement(other, Estimate(drawn, 3 + Probabilities.Length + i, [], other))) with { Element = other }),
        ]);
        // Why nothing alike was found would say something of a side that is kept back: then everything is.
        if (rungs[0].Figures is WithheldPremium) return ([.. rungs.Select(rung => rung with { Figures = rungs[0].Figures })], []);
        string? trimmed = trimmedShare > 0 ? string.Create(CultureInfo.InvariantCulture, $"For the doubly robust difference {Math.Max(1, Math.Round(100 * trimmedShare)):0}% of the propensities were held within 0.02 and 0.98.") : null;
        return (rungs, [.. new[] { remark, trimmed }.OfType<string>()]);
    }

    // Everything that draws organisations is drawn at once.
    private (double[] Values, LogInterval[] Intervals) Drawn(IReadOnlyList<PayElement> others)
    {
        var everybody = new QuantileGap(people, numbers.Strata, element, isMatched: false);
        var alike = new QuantileGap(people, numbers.Strata, element, isMatched: true);
        var together = new MatchedCells(people.Select(one => one with { Stratum = 0 }), 1, element);
        var cells = others.Prepend(element).Select(each => new MatchedCells(people, numbers.Strata, each)).ToList();
        var values = Estimates(null);
        return (values, obstacle.Length > 0
            ? [.. values.Select(_ => LogInterval.Not(obstacle))]
            : OrganisationDraws.Intervals(numbers.Organisations, query, Estimates));

        double[] Estimates(int[]? times) =>
        [
            .. everybody.LogRatios(times, [0.5]),
            together.LogDifference(times),
            cells[0].LogDifference(times),
            .. alike.LogRatios(times, Probabilities),
            .. cells.Skip(1).Select(cell => cell.LogDifference(times)),
        ];
    }

    private PremiumFinding WithinTier()
    {
        var within = numbers.Restratified(people, [.. comparison.MatchedOn, PremiumTrait.Tier]);
        var cells = new MatchedCells(within, numbers.Strata, element);
        var interval = obstacle.Length > 0 ? LogInterval.Not(obstacle)
            : OrganisationDraws.Intervals(numbers.Organisations, query, times => [cells.LogDifference(times)])[0];
        return MatchedOrNot(StratifiedDifference.Of(AsPeople(within, element)), PremiumFinding.Of(cells.LogDifference(null), interval, Matched(within), element));
    }

    private PremiumFinding SameOrganisation()
    {
        if (people.All(one => one.Organisation < 0)) return PremiumFinding.None("Not estimated: the source names no organisation.");
        var same = new SameOrganisation(people, element);
        if (same.People.Count == 0) return PremiumFinding.None("Not estimated: no organisation has both sides at one level.");
        var organisations = same.People.Select(one => one.Organisation).Distinct().Count();
        var interval = OrganisationDraws.Obstacle(organisations) is { Length: > 0 } tooFew ? LogInterval.Not(tooFew)
            : OrganisationDraws.Intervals(numbers.Organisations, query, times => [same.LogRatio(times)])[0];
        return PremiumFinding.Of(same.LogRatio(null), interval, same.People, element);
    }

    private PremiumFinding OfElement(PayElement other, PremiumFinding.Estimate estimate)
    {
        var paid = people.Where(one => one.Person.Pay(other) is > 0).ToList();
        var matched = Matched(paid);
        return MatchedOrNot(StratifiedDifference.Of(AsPeople(paid, other)), PremiumFinding.Of(estimate.LogDifference, estimate.Interval, matched, other));
    }

    private static PremiumFinding MatchedOrNot(StratifiedDifference matched, PremiumFinding.Estimate estimate) =>
        matched.MatchedTreated == 0 ? PremiumFinding.None("Not estimated: nobody of one side has a counterpart alike on the other.")
        : !matched.IsSufficient ? PremiumFinding.None("Insufficient overlap: fewer than half of those with the trait have a counterpart alike, so no premium is said.")
        : estimate with { Coverage = matched.Coverage };

    private PremiumFinding.Estimate Estimate(
        (double[] Values, LogInterval[] Intervals) drawn, int index, IReadOnlyList<Compared> behind, PayElement? of = null) =>
        PremiumFinding.Of(drawn.Values[index], drawn.Intervals[index], behind, of ?? element);

    private static List<Compared> Matched(IReadOnlyList<Compared> people)
    {
        var both = people.Where(one => one.IsMatchable).GroupBy(one => one.Stratum)
            .Where(stratum => stratum.Any(one => one.IsTreated) && stratum.Any(one => !one.IsTreated)).Select(stratum => stratum.Key).ToHashSet();
        return [.. people.Where(one => both.Contains(one.Stratum))];
    }

    // Who does not state what people must be alike in stands in a stratum without the other side: left out, and missing from the coverage.
    private List<ComparedPerson> AsPeople(IReadOnlyList<Compared> compared, PayElement of) => [.. compared.Select(one => new ComparedPerson(
        Math.Log(one.Person.Pay(of)!.Value), one.IsTreated, one.IsMatchable ? one.Stratum : numbers.Strata + (one.IsTreated ? 1 : 0), one.Organisation))];

    private PremiumRung Rung(PremiumEstimator estimator, PremiumFinding finding) =>
        new() { Estimator = estimator, Element = element, Figures = DisclosureGate.Publish(finding, policy, today) };
}
