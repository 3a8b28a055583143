namespace TalentMarket.Domain.Statistics.Distributions;

/// <summary>Spearman's rank correlation: whether two columns rise together, whatever the shape of the rise.</summary>
public static class RankCorrelation
{
    /// <summary>Pearson's correlation of the ranks; ties share the mean of their ranks. 0 where a column is constant.</summary>
    public static double Spearman(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys)
    {
        if (xs.Length != ys.Length) throw new ArgumentException("Both columns have the same length.", nameof(ys));
        return OfRanks(Ranks(xs), Ranks(ys));
    }

    /// <summary>ρⱼ² ÷ Σρ² of each column with one outcome: which part of the outcome's ups and downs goes with which column.
    /// All 0 where nothing moves.</summary>
    public static double[] SquaredShares(IReadOnlyList<ReadOnlyMemory<double>> columns, ReadOnlySpan<double> outcome)
    {
        var ranks = Ranks(outcome);
        var squares = new double[columns.Count];
        for (var j = 0; j < squares.Length; j++)
        {
            var correlation = OfRanks(Ranks(columns[j].Span), ranks);
            squares[j] = correlation * correlation;
        }

        var total = squares.Sum();
        if (total > 0)
            for (var j = 0; j < squares.Length; j++) squares[j] /= total;
        return squares;
    }

    private static double OfRanks(double[] xs, double[] ys)
    {
        var mean = (xs.Length + 1) / 2.0;
        var (xy, xx, yy) = (0.0, 0.0, 0.0);
        for (var i = 0; i < xs.Length; i++)
        {
            var (x, y) = (xs[i] - mean, ys[i] - mean);
            xy += x * y;
            xx += x * x;
            yy += y * y;
        }

        return xx == 0 || yy == 0 ? 0 : xy / Math.Sqrt(xx * yy);
    }

    private static double[] Ranks(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        var order = new int[sorted.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(sorted, order);
        var ranks = new double[sorted.Length];
        for (var start = 0; start < sorted.Length;)
        {
            var end = start;
            while (end < sorted.Length && sorted[end] == sorted[start]) end++;
            for (var i = start; i < end; i++) ranks[order[i]] = (start + end + 1) / 2.0;
            start = end;
        }

        return ranks;
    }
}
