using MathNet.Numerics.LinearAlgebra;

namespace TalentMarket.Domain.Premiums;

/// <summary>Coefficients of categories measured from their mean instead of a base (Gardeazabal and Ugidos 2004, Yun 2005):
/// b̃ⱼ = bⱼ − b̄ over all categories with 0 for the base, and b̄ added to the intercept. The base stands as a column of its own,
/// and which one it was no longer matters.</summary>
internal sealed class DummyLayout
{
    private readonly IReadOnlyList<string> columns;
    private readonly List<(DummyGroup Group, int[] Indexes)> groups;

    public DummyLayout(IReadOnlyList<string> columns, IReadOnlyList<DummyGroup> groups)
    {
        this.columns = columns;
        this.groups = [.. groups.Select(group => (group, group.Columns.Select(IndexOf).ToArray()))];
        Names = [.. columns, .. groups.Select(group => group.Base)];
    }

    /// <summary>The columns, then the bases.</summary>
    public IReadOnlyList<string> Names { get; }

    public double[] Coefficients(Vector<double> values)
    {
        double[] own = [.. values, .. new double[groups.Count]];
        for (var i = 0; i < groups.Count; i++)
        {
            var indexes = groups[i].Indexes;
            var mean = indexes.Sum(index => values[index]) / (indexes.Length + 1);
            foreach (var index in indexes) own[index] -= mean;
            own[columns.Count + i] = -mean;
            own[IndexOf(Statistics.Regression.DesignBuilder<int>.Intercept)] += mean;
        }

        return own;
    }

    /// <param name="total">What the shares of a group's categories add up to: 1, or 0 for differences of shares.</param>
    public double[] Shares(Vector<double> values, double total) =>
        [.. values, .. groups.Select(group => total - group.Indexes.Sum(index => values[index]))];

    private int IndexOf(string column)
    {
        for (var i = 0; i < columns.Count; i++)
            if (columns[i] == column) return i;
        throw new ArgumentException($"There is no column '{column}'.", nameof(column));
    }
}
