using TalentMarket.Domain.Statistics.Curves;

namespace TalentMarket.Domain.PayCurves;

/// <summary>The rows of whole years, from which organisations are drawn again and again. Rows without an organisation stand alone.</summary>
internal sealed class DrawnYears
{
    private readonly (double Years, double LogPay, int Cluster)[][] byYear;

    public DrawnYears(IEnumerable<CurveRow> rows)
    {
        var numbers = new Dictionary<long, int>();
        // In one order whatever the order of the rows, so that the same draw means the same organisations.
        byYear = [.. rows
            .OrderBy(row => row.LogPay).ThenBy(row => row.Organisation ?? long.MaxValue).ThenBy(row => row.Years)
            .Select(row => (row.Year, Row: (row.Years, row.LogPay, Number(row.Organisation))))
            .GroupBy(row => row.Year, row => row.Row).OrderBy(year => year.Key).Select(year => year.ToArray())];

        int Number(long? organisation)
        {
            if (organisation is not { } known) return ClusterCount++;
            if (numbers.TryGetValue(known, out var number)) return number;
            numbers.Add(known, ClusterCount);
            return ClusterCount++;
        }
    }

    public int ClusterCount { get; private set; }

    /// <summary>Bins with each organisation standing there as many times as times says, each time as an organisation of its own,
    /// merged until people and organisations are five.</summary>
    public IReadOnlyList<(double MeanYears, WeightedSample Sample)> Bins(int[] times)
    {
        var bins = new List<Drawn>();
        Drawn? open = null;
        foreach (var year in byYear)
        {
            if (Drawn.Of(year, times) is not { } drawn) continue;
            open = open is null ? drawn : open.With(drawn);
            if (!open.IsEnough) continue;
            bins.Add(open);
            open = null;
        }

        if (open is not null && bins.Count > 0) bins[^1] = bins[^1].With(open);
        else if (open is not null) bins.Add(open);
        return [.. bins.Select(bin => (bin.YearsTotal / bin.Weight, bin.Sample))];
    }

    private sealed record Drawn(WeightedSample Sample, double Weight, double YearsTotal, HashSet<int> Clusters, int[] Times)
    {
        public bool IsEnough =>
            Weight >= CurveBins.MinimumPeople && Clusters.Sum(cluster => Times[cluster]) >= CurveBins.MinimumOrganisations;

        public static Drawn? Of((double Years, double LogPay, int Cluster)[] rows, int[] times)
        {
            var drawn = rows.Where(row => times[row.Cluster] > 0).ToArray();
            if (drawn.Length == 0) return null;
            double[] weights = [.. drawn.Select(row => (double)times[row.Cluster])];
            return new Drawn(
                WeightedSample.OfAscending([.. drawn.Select(row => row.LogPay)], weights),
                weights.Sum(),
                drawn.Zip(weights, (row, weight) => row.Years * weight).Sum(),
                [.. drawn.Select(row => row.Cluster)],
                times);
        }

        public Drawn With(Drawn next) => new(
            Sample.With(next.Sample), Weight + next.Weight, YearsTotal + next.YearsTotal, [.. Clusters, .. next.Clusters], Times);
    }
}
