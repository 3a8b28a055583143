namespace TalentMarket.Domain.Statistics;

/// <summary>Mean and spread, the mean first and the distances from it after: values far from 0 keep their digits.</summary>
public static class Moments
{
    /// <summary>Σx ÷ n.</summary>
    /// <exception cref="ArgumentException">The sample is empty.</exception>
    public static double Mean(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty) throw new ArgumentException("A mean of nothing does not exist.", nameof(values));
        var sum = 0.0;
        foreach (var value in values) sum += value;
        return sum / values.Length;
    }

    /// <summary>√(Σ(x − mean)² ÷ (n − 1)).</summary>
    /// <exception cref="ArgumentException">The sample has fewer than two values.</exception>
    public static double StandardDeviation(ReadOnlySpan<double> values)
    {
        if (values.Length < 2) throw new ArgumentException("A spread needs two values or more.", nameof(values));
        var (mean, squares) = (Mean(values), 0.0);
        foreach (var value in values) squares += (value - mean) * (value - mean);
        return Math.Sqrt(squares / (values.Length - 1));
    }
}
