using System.Buffers;

namespace TalentMarket.Domain.Statistics.Distributions;

/// <summary>Spearman's rank correlation: whether two columns rise together, whatever the shape of the rise.</summary>
public static class RankCorrelation
{
    /// <summary>Pearson's correlation of the ranks; ties share the mean of their ranks. 0 where a column is constant.</summary>
    public static double Spearman(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys)
    {
        if (xs.Length != ys.Length) throw new ArgumentException("Both columns have the same length.", nameof(ys));
        using var ranking = new Ranking(xs.Length);
        ranking.RankOutcome(ys);
        return ranking.CorrelationWith(xs);
    }

    /// <summary>ρⱼ² ÷ Σρ² of each column with one outcome: which part of the outcome's ups and downs goes with which column.
    /// All 0 where nothing moves.</summary>
    public static double[] SquaredShares(IReadOnlyList<ReadOnlyMemory<double>> columns, ReadOnlySpan<double> outcome)
    {
        using var ranking = new Ranking(outcome.Length);
        ranking.RankOutcome(outcome);
        var squares = new double[columns.Count];
        for (var j = 0; j < squares.Length; j++)
        {
            var correlation = ranking.CorrelationWith(columns[j].Span);
            squares[j] = correlation * correlation;
        }

        var total = squares.Sum();
        if (total > 0)
            for (var j = 0; j < squares.Length; j++) squares[j] /= total;
        return squares;
    }

    // Lent memory: a simulation ranks some twenty columns of ten thousand.
    private sealed class Ranking(int count) : IDisposable
    {
        private readonly double[] sorted = ArrayPool<double>.Shared.Rent(count);
        private readonly int[] order = ArrayPool<int>.Shared.Rent(count);
        private readonly double[] outcome = ArrayPool<double>.Shared.Rent(count);
        private readonly double[] column = ArrayPool<double>.Shared.Rent(count);

        public void RankOutcome(ReadOnlySpan<double> values) => Rank(values, outcome);

        public double CorrelationWith(ReadOnlySpan<double> values)
        {
            if (!values.ContainsAnyExcept(values[0])) return 0;
            Rank(values, column);
            var mean = (count + 1) / 2.0;
            var (xy, xx, yy) = (0.0, 0.0, 0.0);
            for (var i = 0; i < count; i++)
            {
                var (x, y) = (column[i] - mean, outcome[i] - mean);
                xy += x * y;
                xx += x * x;
                yy += y * y;
            }

            return yy == 0 ? 0 : xy / Math.Sqrt(xx * yy);
        }

        public void Dispose()
        {
            ArrayPool<double>.Shared.Return(sorted);
            ArrayPool<int>.Shared.Return(order);
            ArrayPool<double>.Shared.Return(outcome);
            ArrayPool<double>.Shared.Return(column);
        }

        private void Rank(ReadOnlySpan<double> values, double[] ranks)
        {
            values.CopyTo(sorted);
            for (var i = 0; i < count; i++) order[i] = i;
            Array.Sort(sorted, order, 0, count);
            for (var start = 0; start < count;)
            {
                var end = start;
                while (end < count && sorted[end] == sorted[start]) end++;
                for (var i = start; i < end; i++) ranks[order[i]] = (start + end + 1) / 2.0;
                start = end;
            }
        }
    }
}
