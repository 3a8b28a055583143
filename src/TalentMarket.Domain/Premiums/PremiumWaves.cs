using System.Globalization;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Premiums;

/// <summary>The people of a comparison, wave by wave: the editions of a survey of contributors, the calendar years of open sources.</summary>
internal sealed class PremiumWaves(
    PremiumComparison comparison, ComparedPeople numbers, ObservedSeries series, DateOnly today, string query)
{
    private readonly PayElement element = comparison.Scope.Market.Element;

    public IReadOnlyList<(DateOnly On, List<Compared> People)> All { get; } = [.. series.People
        .Where(person => person.Pay(comparison.Scope.Market.Element) is > 0)
        .GroupBy(person => WaveOf(person, series.Class))
        .OrderBy(wave => wave.Key)
        .Select(wave => (wave.Key, numbers.Of(wave)))
        .Where(wave => wave.Item2.Exists(one => one.IsTreated) && wave.Item2.Exists(one => !one.IsTreated))];

    public string LabelOf(DateOnly on) => IsByYear(series.Class)
        ? on.Year.ToString(CultureInfo.InvariantCulture)
        : on.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The premium of each wave, and what they say together.</summary>
    public (IReadOnlyList<PremiumWave> Waves, PremiumTrend Trend) Read()
    {
        var cells = All.Select(wave => new MatchedCells(wave.People, numbers.Strata, element)).ToList();
        var raw = All.Select(wave => new QuantileGap(wave.People, numbers.Strata, element, isMatched: false).LogRatios(null, [0.5])[0]).ToList();
        var values = Estimates(null);
        var obstacle = OrganisationDraws.Obstacle(numbers.Organisations);
        var intervals = obstacle.Length > 0 ? [.. values.Select(_ => LogInterval.Not(obstacle))]
            : OrganisationDraws.Intervals(numbers.Organisations, query, Estimates);
        var waves = All.Select((wave, i) =>
        {
            var medians = DisclosureGate.Publish(PremiumFinding.Of(raw[i], LogInterval.Not("The interval is that of the matched premium."), wave.People, element), series.Policy, today);
            return new PremiumWave
            {
                Label = LabelOf(wave.On),
                Year = YearOf(wave.On),
                Raw = medians,
                Matched = medians is WithheldPremium ? medians : DisclosureGate.Publish(Matched(values[i], intervals[i], wave.People), series.Policy, today),
                TopRatio = DisclosureGate.TopRatio(
                    [.. wave.People.Where(one => one.IsTreated).Select(one => one.Person.Pay(element)!.Value).Order()],
                    PremiumFinding.Side(wave.People, true, element), series.Policy, today),
            };
        }).ToList();
        var shown = Enumerable.Range(0, waves.Count).Where(i => waves[i].Matched is PublishedPremium).ToList();
        var trend = PremiumTrend.Of(
            [.. shown.Select(i => waves[i].Year)],
            [.. shown.Select(i => 100 * (Math.Exp(values[i]) - 1))],
            shown.Count >= PremiumTrend.FewestWaves ? Interaction() : null);
        return (waves, trend);

        double[] Estimates(int[]? times)
        {
            var mix = cells[^1].Mix(times);
            return [.. cells.Select(cell => cell.LogDifference(times, mix))];
        }
    }

    // The mark times the year in one model of all waves, each wave with a level of its own.
    private double? Interaction()
    {
        PremiumTrait[] traits = [.. comparison.AdjustedFor, PremiumTrait.Level];
        var people = All.SelectMany(wave => PremiumDesign.Complete(wave.People, traits, element).Where(one => one.Organisation >= 0).Select(one => (Year: YearOf(wave.On), One: one))).ToList();
        if (people.Count == 0) return null;
        var yearOf = people.ToDictionary(pair => pair.One.Person.Id, pair => pair.Year);
        var (years, middle) = (people.Select(pair => pair.Year).Distinct().Order().ToList(), people.Average(pair => pair.Year));
        var rows = new RegressorRows(
            [.. people.Select(pair => pair.One)],
            traits,
            [
                ("mark by year", one => one.IsTreated ? yearOf[one.Person.Id] - middle : 0),
                ("mark", one => one.IsTreated ? 1 : 0),
                .. years.Skip(1).Select(year => ("wave", (Func<Compared, double>)(one => yearOf[one.Person.Id] == year ? 1 : 0))),
            ]);
        var moments = new ClusteredMoments(rows.Count, numbers.Organisations);
        var row = new double[rows.Count];
        foreach (var (_, one) in people)
        {
            rows.Fill(one, row);
            moments.Add(one.Organisation, row, Math.Log(one.Person.Pay(element)!.Value));
        }

        return moments.Estimate(1).Value;
    }

    private PremiumFinding Matched(double value, LogInterval interval, List<Compared> people)
    {
        if (!double.IsFinite(value)) return PremiumFinding.None("Not estimated: nobody is alike on both sides.");
        var strata = people.Where(one => one.IsMatchable).GroupBy(one => one.Stratum)
            .Where(stratum => stratum.Any(one => one.IsTreated) && stratum.Any(one => !one.IsTreated)).Select(stratum => stratum.Key).ToHashSet();
        var matched = people.Where(one => strata.Contains(one.Stratum)).ToList();
        var coverage = (double)matched.Count(one => one.IsTreated) / people.Count(one => one.IsTreated);
        return coverage < StratifiedDifference.LeastCoverage
            ? PremiumFinding.None("Insufficient overlap: fewer than half of those with the trait have a counterpart alike.")
            : PremiumFinding.Of(value, interval, matched, element) with { Coverage = coverage };
    }

    private static bool IsByYear(SourceClass sourceClass) => sourceClass == SourceClass.Open;

    private static DateOnly WaveOf(PayObservation person, SourceClass sourceClass) =>
        IsByYear(sourceClass) ? new DateOnly(person.EffectiveDate.Year, 1, 1) : person.EditionDate;

    private static double YearOf(DateOnly on) => on.Year + (on.DayOfYear - 1) / 365.25;
}
