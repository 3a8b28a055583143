using MathNet.Numerics.LinearAlgebra;

namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>Makes the regressors of a model, column by column, from one row an observation.</summary>
public sealed class DesignBuilder<TRow>(IReadOnlyList<TRow> rows)
{
    public const string Intercept = "intercept";

    private readonly List<(string Name, double[] Values)> columns = [];

    public DesignBuilder<TRow> WithIntercept() => With(Intercept, _ => 1);

    /// <summary>A column of numbers, in the unit its name says.</summary>
    public DesignBuilder<TRow> With(string column, Func<TRow, double> valueOf)
    {
        columns.Add((column, [.. rows.Select(valueOf)]));
        return this;
    }

    /// <summary>A column that is 1 where the row has the mark, else 0.</summary>
    public DesignBuilder<TRow> WithFlag(string column, Func<TRow, bool> hasMark) => With(column, row => hasMark(row) ? 1 : 0);

    /// <summary>One column of 0 and 1, named "column: category", for each category that occurs but the base, which the others are measured from.</summary>
    /// <exception cref="ArgumentException">No row is of the base.</exception>
    public DesignBuilder<TRow> WithCategory(string column, Func<TRow, string> categoryOf, string baseCategory)
    {
        var categories = rows.Select(categoryOf).ToArray();
        if (!categories.Contains(baseCategory, StringComparer.Ordinal))
            throw new ArgumentException($"No row of {column} is of the base '{baseCategory}'.", nameof(baseCategory));
        foreach (var category in categories.Distinct(StringComparer.Ordinal).Where(category => category != baseCategory).Order(StringComparer.Ordinal))
            columns.Add(($"{column}: {category}", [.. categories.Select(own => own == category ? 1.0 : 0.0)]));
        return this;
    }

    /// <summary>As <see cref="WithCategory(string, Func{TRow, string}, string)"/>, with the category of most rows as the base.</summary>
    public DesignBuilder<TRow> WithCategory(string column, Func<TRow, string> categoryOf) =>
        rows.Count == 0
            ? this
            : WithCategory(column, categoryOf, rows
                .CountBy(categoryOf)
                .OrderByDescending(count => count.Value)
                .ThenBy(count => count.Key, StringComparer.Ordinal)
                .First().Key);

    /// <exception cref="ArgumentException">There is no row or no column, a name occurs twice, or a value is not finite.</exception>
    public DesignMatrix Build()
    {
        if (rows.Count == 0 || columns.Count == 0) throw new ArgumentException("A design needs a row and a column.");
        if (columns.CountBy(column => column.Name).FirstOrDefault(count => count.Value > 1).Key is { } twice)
            throw new ArgumentException($"Two columns of the design are named '{twice}'.");
        if (columns.FirstOrDefault(column => !column.Values.All(double.IsFinite)).Name is { } infinite)
            throw new ArgumentException($"A value of '{infinite}' is not finite.");
        return new DesignMatrix(
            [.. columns.Select(column => column.Name)],
            Matrix<double>.Build.DenseOfColumnArrays(columns.Select(column => column.Values)),
            columns.Any(column => column.Name == Intercept));
    }
}
