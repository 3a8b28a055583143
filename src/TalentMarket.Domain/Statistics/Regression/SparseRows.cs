using MathNet.Numerics.LinearAlgebra;

namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>Rows of a design without their zeros: most columns mark a category, and a row is of one category.</summary>
internal sealed class SparseRows
{
    private readonly int[][] columns;
    private readonly double[][] values;

    private SparseRows(int[][] columns, double[][] values, int columnCount) =>
        (this.columns, this.values, ColumnCount) = (columns, values, columnCount);

    public int Count => columns.Length;

    public int ColumnCount { get; }

    public static SparseRows Of(Matrix<double> design)
    {
        var columns = new int[design.RowCount][];
        var values = new double[design.RowCount][];
        for (var row = 0; row < columns.Length; row++)
        {
            var own = row;
            columns[row] = [.. Enumerable.Range(0, design.ColumnCount).Where(column => design[own, column] != 0)];
            values[row] = [.. columns[row].Select(column => design[own, column])];
        }

        return new(columns, values, design.ColumnCount);
    }

    /// <summary>The rows of weight above zero, each times its weight.</summary>
    public SparseRows Times(IReadOnlyList<double> weights)
    {
        int[] kept = [.. Enumerable.Range(0, Count).Where(row => weights[row] > 0)];
        return new(
            [.. kept.Select(row => columns[row])],
            [.. kept.Select(row => weights[row] == 1 ? values[row] : [.. values[row].Select(value => weights[row] * value)])],
            ColumnCount);
    }

    /// <summary>x′b of a row.</summary>
    public double Dot(int row, double[] coefficients)
    {
        var (indexes, own) = (columns[row], values[row]);
        var sum = 0.0;
        for (var i = 0; i < indexes.Length; i++) sum += own[i] * coefficients[indexes[i]];
        return sum;
    }

    /// <summary>Adds factor × x to the sums of the columns.</summary>
    public void AddTo(double[] sums, int row, double factor)
    {
        var (indexes, own) = (columns[row], values[row]);
        for (var i = 0; i < indexes.Length; i++) sums[indexes[i]] += factor * own[i];
    }

    /// <summary>X′WX for a weight a row.</summary>
    public Matrix<double> CrossProduct(double[] weights)
    {
        var sums = new double[ColumnCount * ColumnCount];
        for (var row = 0; row < Count; row++)
        {
            var (indexes, own) = (columns[row], values[row]);
            for (var i = 0; i < indexes.Length; i++)
            {
                var part = weights[row] * own[i];
                var start = indexes[i] * ColumnCount;
                for (var j = 0; j <= i; j++) sums[start + indexes[j]] += part * own[j];
            }
        }

        // Indexes ascend, so what was added lies in one half.
        var matrix = Matrix<double>.Build.Dense(ColumnCount, ColumnCount);
        for (var i = 0; i < ColumnCount; i++)
            for (var j = 0; j <= i; j++)
                matrix[i, j] = matrix[j, i] = sums[i * ColumnCount + j];
        return matrix;
    }

    public Vector<double> Row(int row)
    {
        var dense = new double[ColumnCount];
        AddTo(dense, row, 1);
        return Vector<double>.Build.Dense(dense);
    }
}
