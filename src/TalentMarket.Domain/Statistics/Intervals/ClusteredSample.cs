namespace TalentMarket.Domain.Statistics.Intervals;

/// <summary>Values in ascending order with their weights and the organisation each comes from, numbered from 0.
/// The same rows in another order make the same sample.</summary>
public sealed class ClusteredSample
{
    private readonly double[] values;
    private readonly double[] weights;
    private readonly int[] clusters;

    private ClusteredSample(double[] values, double[] weights, int[] clusters, IReadOnlyList<long?> organisations)
    {
        (this.values, this.weights, this.clusters, Organisations) = (values, weights, clusters, organisations);
        IsEquallyWeighted = weights.Distinct().Count() <= 1;
    }

    public ReadOnlySpan<double> Values => values;

    public ReadOnlySpan<double> Weights => weights;

    /// <summary>The organisation of each value, 0 to <see cref="ClusterCount"/> − 1.</summary>
    public ReadOnlySpan<int> Clusters => clusters;

    public int Count => values.Length;

    public int ClusterCount => Organisations.Count;

    /// <summary>The organisation of each cluster; null for a row that names none.</summary>
    public IReadOnlyList<long?> Organisations { get; }

    public bool IsEquallyWeighted { get; }

    public bool IsOneRowPerCluster => ClusterCount == Count;

    /// <summary>Rows without an organisation stand alone, each a cluster of its own. Rows of no weight are left out.</summary>
    /// <exception cref="ArgumentException">A value is not finite, a weight is negative or not finite, or no row has weight.</exception>
    public static ClusteredSample Of(IEnumerable<(double Value, double Weight, long? Organisation)> rows)
    {
        var sorted = rows.Where(row => row.Weight != 0)
            .OrderBy(row => row.Value).ThenBy(row => row.Organisation ?? long.MaxValue).ThenBy(row => row.Weight).ToList();
        if (sorted.Count == 0) throw new ArgumentException("A sample of nothing does not exist.", nameof(rows));
        if (sorted.Any(row => !double.IsFinite(row.Value) || !double.IsFinite(row.Weight) || row.Weight < 0))
            throw new ArgumentException("Values are numbers, and weights numbers of 0 or more.", nameof(rows));
        var numbers = new Dictionary<long, int>();
        var clusters = new int[sorted.Count];
        var organisations = new List<long?>();
        for (var i = 0; i < clusters.Length; i++)
        {
            if (sorted[i].Organisation is { } known && numbers.TryGetValue(known, out clusters[i])) continue;
            clusters[i] = organisations.Count;
            if (sorted[i].Organisation is { } organisation) numbers.Add(organisation, clusters[i]);
            organisations.Add(sorted[i].Organisation);
        }

        return new ClusteredSample([.. sorted.Select(row => row.Value)], [.. sorted.Select(row => row.Weight)], clusters, organisations);
    }

    /// <summary>Type 7 where all weights are equal, else the weighted quantile with averaging.</summary>
    public double Quantile(double probability) => IsEquallyWeighted
        ? Statistics.Quantile.Type7(values, probability)
        : WeightedQuantile.Averaged(values, weights, probability);

    /// <summary>The same quantiles with each organisation standing there as many times as times says; the organisations drawn must have rows.</summary>
    internal void Quantiles(ReadOnlySpan<int> times, ReadOnlySpan<double> ascendingProbabilities, Span<double> found)
    {
        if (IsEquallyWeighted) Type7(times, ascendingProbabilities, found);
        else Averaged(times, ascendingProbabilities, found);
    }

    private void Type7(ReadOnlySpan<int> times, ReadOnlySpan<double> probabilities, Span<double> found)
    {
        long count = 0;
        foreach (var cluster in clusters) count += times[cluster];
        var (upTo, row) = (0L, -1);
        for (var p = 0; p < probabilities.Length; p++)
        {
            var position = (count - 1) * probabilities[p];
            var below = (long)position;
            while (upTo <= below) upTo += times[clusters[++row]];
            found[p] = values[row];
            if (position == below) continue;
            var next = row;
            if (upTo <= below + 1)
                do next++;
                while (times[clusters[next]] == 0);
            found[p] += (position - below) * (values[next] - values[row]);
        }
    }

    // As WeightedQuantile.Averaged, for all probabilities in one pass: this runs once a draw.
    private void Averaged(ReadOnlySpan<int> times, ReadOnlySpan<double> probabilities, Span<double> found)
    {
        var total = 0.0;
        for (var i = 0; i < weights.Length; i++) total += weights[i] * times[clusters[i]];
        var tolerance = WeightedQuantile.Tolerance * total;
        var (cumulative, next, atStep) = (0.0, 0, 0);
        for (var i = 0; i < weights.Length && (next < probabilities.Length || atStep < next); i++)
        {
            var weight = weights[i] * times[clusters[i]];
            if (weight == 0) continue;
            for (; atStep < next; atStep++) found[atStep] += (values[i] - found[atStep]) / 2;
            cumulative += weight;
            for (; next < probabilities.Length && cumulative >= probabilities[next] * total - tolerance; next++)
            {
                found[next] = values[i];
                if (cumulative > probabilities[next] * total + tolerance) atStep = next + 1;
            }
        }
    }
}
