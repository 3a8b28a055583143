namespace TalentMarket.Domain.Statistics.Curves;

/// <summary>Values in ascending order, each with its weight.</summary>
public sealed class WeightedSample
{
    private readonly double[] values;
    private readonly double[] weights;

    private WeightedSample(double[] values, double[] weights)
    {
        this.values = values;
        this.weights = weights;
    }

    public int Count => values.Length;

    /// <exception cref="ArgumentException">There is no row.</exception>
    public static WeightedSample Of(IEnumerable<(double Value, double Weight)> rows)
    {
        var ordered = rows.OrderBy(row => row.Value).ToArray();
        return OfAscending([.. ordered.Select(row => row.Value)], [.. ordered.Select(row => row.Weight)]);
    }

    /// <summary>Keeps the given arrays.</summary>
    /// <exception cref="ArgumentException">There is no row, or lengths differ.</exception>
    public static WeightedSample OfAscending(double[] values, double[] weights)
    {
        if (values.Length == 0 || values.Length != weights.Length)
            throw new ArgumentException("A sample has rows, and each value has one weight.", nameof(values));
        return new WeightedSample(values, weights);
    }

    /// <summary><see cref="WeightedQuantile.Lower"/> of the sample.</summary>
    public double LowerQuantile(double probability) => WeightedQuantile.Lower(values, weights, probability);

    /// <summary>The rows of both.</summary>
    public WeightedSample With(WeightedSample other)
    {
        var (merged, mergedWeights) = (new double[Count + other.Count], new double[Count + other.Count]);
        for (int i = 0, j = 0, k = 0; k < merged.Length; k++)
        {
            var isOwn = j == other.Count || (i < Count && values[i] <= other.values[j]);
            merged[k] = isOwn ? values[i] : other.values[j];
            mergedWeights[k] = isOwn ? weights[i++] : other.weights[j++];
        }

        return new WeightedSample(merged, mergedWeights);
    }
}
