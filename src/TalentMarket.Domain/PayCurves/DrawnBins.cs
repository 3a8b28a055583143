using TalentMarket.Domain.Statistics.Curves;

namespace TalentMarket.Domain.PayCurves;

/// <summary>The bins of a curve, from which organisations are drawn again and again. Rows without an organisation stand alone.</summary>
internal sealed class DrawnBins
{
    private readonly (double Years, double LogPay, int Cluster)[][] bins;

    public DrawnBins(IReadOnlyList<CurveBin> fitted)
    {
        var numbers = new Dictionary<long, int>();
        // In one order whatever the order of the rows, so that the same draw means the same organisations.
        bins = [.. fitted.Select(bin => bin.Rows
            .OrderBy(row => row.LogPay).ThenBy(row => row.Organisation ?? long.MaxValue).ThenBy(row => row.Years)
            .Select(row => (row.Years, row.LogPay, Number(row.Organisation))).ToArray())];

        int Number(long? organisation)
        {
            if (organisation is not { } known) return ClusterCount++;
            if (numbers.TryGetValue(known, out var number)) return number;
            numbers.Add(known, ClusterCount);
            return ClusterCount++;
        }
    }

    public int ClusterCount { get; private set; }

    /// <summary>Bins with each organisation standing there as many times as times says; those nobody was drawn of are left out.</summary>
    public IReadOnlyList<(double MeanYears, WeightedSample Sample)> Draw(int[] times) =>
        [.. bins.Select(rows => Drawn(rows, times)).OfType<(double, WeightedSample)>()];

    private static (double, WeightedSample)? Drawn((double Years, double LogPay, int Cluster)[] rows, int[] times)
    {
        var drawn = rows.Where(row => times[row.Cluster] > 0).ToArray();
        if (drawn.Length == 0) return null;
        double[] weights = [.. drawn.Select(row => (double)times[row.Cluster])];
        var years = drawn.Zip(weights, (row, weight) => row.Years * weight).Sum() / weights.Sum();
        return (years, WeightedSample.OfAscending([.. drawn.Select(row => row.LogPay)], weights));
    }
}
