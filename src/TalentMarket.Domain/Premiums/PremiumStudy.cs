using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Premiums;

/// <summary>Estimates a premium from the people of one class of sources, and lets out what the gate lets out. The same question has the same answer to the last digit.</summary>
public static class PremiumStudy
{
    /// <summary>True where the people are on both sides, so that something can be estimated.</summary>
    public static bool CanAnswer(PremiumComparison comparison, ObservedSeries series) => Obstacle(comparison, series) is null;

    /// <param name="query">The question in words: it seeds every draw.</param>
    public static PremiumEstimates Of(PremiumComparison comparison, ObservedSeries series, DateOnly today, string query)
    {
        var estimates = new PremiumEstimates
        {
            Class = series.Class,
            Policy = series.Policy,
            Sources = series.Sources,
            Notices = series.Notices,
            Excluded = series.Excluded,
        };
        if (Obstacle(comparison, series) is { } obstacle) return estimates with { Refusal = obstacle };

        IReadOnlyList<PremiumTrait> wanted = [PremiumTrait.Survey, .. comparison.MatchedOn];
        var stated = wanted.Where(trait => series.People.Any(person => trait.Of(person) is not null)).ToList();
        var numbers = new ComparedPeople(comparison, stated);
        var waves = new PremiumWaves(comparison, numbers, series, today, query);
        if (waves.All.Count == 0) return estimates with { Refusal = "No wave has people of both sides." };
        var (on, people) = waves.All[^1];
        var (ladder, remarks) = new PremiumLadder(comparison, numbers, people, series.Policy, today, query).Climb();
        var (points, trend) = waves.Read();
        var isShown = ladder.First(rung => rung.Estimator == PremiumEstimator.Matched).Figures is PublishedPremium;
        var isWithheld = ladder[0].Figures is WithheldPremium;
        return estimates with
        {
            Wave = waves.LabelOf(on),
            Ladder = ladder,
            Waves = points,
            Trend = trend,
            Gap = isWithheld ? PremiumGap.Withheld : new GapParts(comparison, numbers.Organisations, series.Policy, today, query).Of(people),
            RunOverDoctorate = !isWithheld && comparison.Scope.Kind is PremiumKind.Phd or PremiumKind.FrontierRun
                ? DisclosureGate.Publish(new PremiumRegression(comparison, comparison.Scope.Market.Element).RunOverDoctorate(people), series.Policy, today)
                : null,
            MatchedOn = [.. stated.Where(trait => trait != PremiumTrait.Survey).Select(trait => trait.Label())],
            NotStated = [.. wanted.Except(stated).Select(trait => trait.Label())],
            IsOneStratum = people.Select(one => one.Stratum).Distinct().Count() == 1,
            Balance = isShown ? BalanceOf(comparison, people, numbers.Strata) : [],
            Remarks = isShown ? remarks : [],
            Excluded = [.. series.Excluded, .. LeftOut(comparison, series, people, stated)],
        };
    }

    private static string? Obstacle(PremiumComparison comparison, ObservedSeries series)
    {
        if (series.Policy.MinimumOrganisations > 0 && !comparison.Scope.Market.HasOneValuePerDimension)
            return "Choose one value for each filter: several values of one filter are not yet answered from protected rows.";
        if (series.People.All(person => comparison.DecidedBy.Of(person) is null))
            return comparison.DecidedBy switch
            {
                PremiumTrait.Phd => "The source does not say who has a doctorate, so no premium of one can be estimated.",
                PremiumTrait.FrontierRun => "The source does not say who took part in a frontier training run, so no premium of one can be estimated.",
                var trait => $"The source does not say the {trait.Label()}, so no premium can be estimated.",
            };
        var sides = series.People.Select(comparison.SideOf).ToHashSet();
        return !sides.Contains(true) ? $"There are no {comparison.Treated} here."
            : !sides.Contains(false) ? $"There are no {comparison.Controls} here to compare with."
            : null;
    }

    private static IEnumerable<ExcludedRows> LeftOut(
        PremiumComparison comparison, ObservedSeries series, IReadOnlyList<Compared> people, IReadOnlyList<PremiumTrait> stated)
    {
        var neither = series.People.Count(person => comparison.SideOf(person) is null);
        if (neither > 0) yield return new ExcludedRows("belong to neither side", series.Count(neither));
        foreach (var trait in stated)
        {
            var silent = people.Count(one => trait.Of(one.Person) is null);
            if (silent > 0) yield return new ExcludedRows($"do not state their {trait.Label()} (left out of matched estimates)", series.Count(silent));
        }
    }

    private static IReadOnlyList<Balance> BalanceOf(PremiumComparison comparison, IReadOnlyList<Compared> people, int strata)
    {
        var compared = people.Select(one => new ComparedPerson(0, one.IsTreated, one.IsMatchable ? one.Stratum : strata + (one.IsTreated ? 1 : 0), one.Organisation)).ToList();
        return [.. Traits().Where(trait => trait.Decides != comparison.DecidedBy && people.All(one => trait.ValueOf(one.Person) is not null))
            .Select(trait => Balance.Of(trait.Name, compared, [.. people.Select(one => trait.ValueOf(one.Person)!.Value)]))
            .Select(balance => balance with { Before = Math.Round(balance.Before, 2) + 0d, After = Math.Round(balance.After, 2) + 0d })];
    }

    private static IEnumerable<(string Name, PremiumTrait Decides, Func<PayObservation, double?> ValueOf)> Traits() =>
    [
        ("years of experience", PremiumTrait.Experience, person => person.CareerYears),
        ("level", PremiumTrait.Level, person => (double?)person.Level),
        ("doctorate", PremiumTrait.Phd, person => Mark(person.Phd, PhdStatus.Held)),
        ("part in a frontier run", PremiumTrait.FrontierRun, person => person.FrontierRun is { } part ? part != FrontierRunPart.None ? 1 : 0 : null),
        ("frontier lab", PremiumTrait.Tier, person => Mark(person.Tier, Organisations.TalentTier.FrontierLab)),
        ("remote work", PremiumTrait.Survey, person => Mark(person.Workplace, Workplace.Remote)),
    ];

    private static double? Mark<T>(T? stated, T mark)
        where T : struct, Enum => stated is { } value ? EqualityComparer<T>.Default.Equals(value, mark) ? 1 : 0 : null;
}
