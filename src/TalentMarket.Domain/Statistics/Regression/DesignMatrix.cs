using MathNet.Numerics.LinearAlgebra;

namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>The regressors X of a model, n × k: one row an observation, one named column a regressor.</summary>
public sealed class DesignMatrix
{
    private readonly Dictionary<string, int> indexes;

    internal DesignMatrix(IReadOnlyList<string> columns, Matrix<double> values, bool hasIntercept)
    {
        (Columns, Values, HasIntercept) = (columns, values, hasIntercept);
        indexes = columns.Select((column, index) => (column, index)).ToDictionary(pair => pair.column, pair => pair.index);
    }

    public IReadOnlyList<string> Columns { get; }

    public int RowCount => Values.RowCount;

    /// <summary>Whether the columns span the constant, so that R² is about the mean.</summary>
    public bool HasIntercept { get; }

    internal Matrix<double> Values { get; }

    /// <summary>The regressor of a row, in its own unit.</summary>
    public double this[int row, string column] => Values[row, IndexOf(column)];

    public static DesignBuilder<TRow> For<TRow>(IReadOnlyList<TRow> rows) => new(rows);

    /// <exception cref="ArgumentException">No column has the name.</exception>
    public int IndexOf(string column) =>
        indexes.TryGetValue(column, out var index)
            ? index
            : throw new ArgumentException($"The design has no column '{column}'. It has: {string.Join(", ", Columns)}.", nameof(column));

    internal Vector<double> Vector(IReadOnlyList<double> perRow, string name)
    {
        if (perRow.Count != RowCount)
            throw new ArgumentException($"{RowCount} rows need as many values; {perRow.Count} are given.", name);
        var vector = Vector<double>.Build.Dense(RowCount, row => perRow[row]);
        return vector.Exists(value => !double.IsFinite(value))
            ? throw new ArgumentException("A value is not finite.", name)
            : vector;
    }
}
