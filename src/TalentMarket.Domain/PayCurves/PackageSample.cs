using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Statistics.Intervals;

namespace TalentMarket.Domain.PayCurves;

/// <summary>The people a <see cref="PackageClaim"/> speaks of, and what their medians would have been had other organisations taken part.
/// Raw: never shown.</summary>
internal sealed record PackageSample
{
    public required CurveBin? NewPhds { get; init; }

    public required CurveBin? AfterFrontierYears { get; init; }

    public required (double Low, double High)? Package { get; init; }

    public required (double Low, double High)? Ratio { get; init; }

    public static PackageSample Of(IReadOnlyList<PayObservation> people, string query)
    {
        var (before, after) = (Rows(people.Where(PackageClaim.IsNew)), Rows(people.Where(PackageClaim.IsAfterFrontierYears)));
        var (package, ratio) = Intervals(before, after, query);
        return new PackageSample
        {
            NewPhds = before.Count == 0 ? null : CurveBin.Of(before),
            AfterFrontierYears = after.Count == 0 ? null : CurveBin.Of(after),
            Package = package,
            Ratio = ratio,
        };
    }

    private static List<CurveRow> Rows(IEnumerable<PayObservation> people) =>
        [.. people.Select(person => CurveRow.Of(person, PayElement.TotalDirectCompensation, ExperienceClock.Career)).OfType<CurveRow>().OrderBy(row => row.Pay)];

    private static ((double, double)? Package, (double, double)? Ratio) Intervals(List<CurveRow> before, List<CurveRow> after, string query)
    {
        var organisations = before.Concat(after).Select(row => row.Organisation).OfType<long>().Distinct().Order()
            .Select((organisation, number) => (organisation, number)).ToDictionary(pair => pair.organisation, pair => pair.number);
        if (organisations.Count < CurveUncertainty.MinimumOrganisations) return (null, null);
        var (packages, ratios) = (new List<double>(), new List<double>());
        foreach (var times in ClusterDraws.Of(organisations.Count, CurveUncertainty.Draws, query))
        {
            if (Median(before, times) is not { } first) continue;
            packages.Add(first);
            if (Median(after, times) is { } later) ratios.Add(later / first);
        }

        return (Limits(packages), Limits(ratios));

        double? Median(List<CurveRow> rows, int[] times)
        {
            double[] weights = [.. rows.Select(row => row.Organisation is { } organisation ? (double)times[organisations[organisation]] : 0)];
            return weights.Sum() > 0 ? WeightedQuantile.Lower([.. rows.Select(row => row.Pay)], weights, 0.5) : null;
        }
    }

    private static (double, double)? Limits(List<double> replicates) => replicates.Count >= ClusterDraws.LeastUsableShare * CurveUncertainty.Draws
        ? new BootstrapDistribution(replicates[0], replicates).Percentile(CurveUncertainty.Level)
        : null;
}
