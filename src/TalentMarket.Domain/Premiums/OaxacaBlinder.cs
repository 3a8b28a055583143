using MathNet.Numerics.LinearAlgebra;
using TalentMarket.Domain.Statistics.Regression;

namespace TalentMarket.Domain.Premiums;

/// <summary>Splits the gap of two means, ȳ_A − ȳ_B, by what the sides differ in and what that is worth (Blinder 1973, Oaxaca 1973).
/// Both designs have the same columns, an intercept among them.</summary>
public sealed class OaxacaBlinder
{
    private readonly DesignMatrix a;
    private readonly DesignMatrix b;
    private readonly double[] outcomeA;
    private readonly double[] outcomeB;
    private readonly Vector<double> meansA;
    private readonly Vector<double> meansB;
    private readonly double gap;
    private readonly Lazy<Vector<double>> coefficientsA;
    private readonly Lazy<Vector<double>> coefficientsB;

    /// <exception cref="ArgumentException">The designs differ in their columns or have no intercept.</exception>
    public OaxacaBlinder(DesignMatrix a, IReadOnlyList<double> outcomeA, DesignMatrix b, IReadOnlyList<double> outcomeB)
    {
        if (!a.Columns.SequenceEqual(b.Columns)) throw new ArgumentException("Both sides need the same columns.", nameof(b));
        if (!a.HasIntercept) throw new ArgumentException("A decomposition needs an intercept.", nameof(a));
        (this.a, this.b, this.outcomeA, this.outcomeB) = (a, b, [.. outcomeA], [.. outcomeB]);
        (meansA, meansB) = (a.Values.ColumnSums() / a.RowCount, b.Values.ColumnSums() / b.RowCount);
        gap = this.outcomeA.Average() - this.outcomeB.Average();
        coefficientsA = new(() => Coefficients(a, this.outcomeA));
        coefficientsB = new(() => Coefficients(b, this.outcomeB));
    }

    private Vector<double> A => coefficientsA.Value;

    private Vector<double> B => coefficientsB.Value;

    /// <summary>Endowments (x̄_A − x̄_B)′b_B, coefficients x̄_B′(b_A − b_B), interaction (x̄_A − x̄_B)′(b_A − b_B), each also column by column.</summary>
    /// <exception cref="ArgumentException">A side does not determine its coefficients.</exception>
    public OaxacaThreefold Threefold(params IReadOnlyList<DummyGroup> groups)
    {
        var (names, differences, ofA, ofB, inB) = Normalised(groups, meansA - meansB, A, B, meansB);
        return new OaxacaThreefold(gap, [.. names.Select((name, column) => new OaxacaThreefoldTerm(
            name,
            differences[column] * ofB[column],
            inB[column] * (ofA[column] - ofB[column]),
            differences[column] * (ofA[column] - ofB[column])))]);
    }

    /// <summary>Explained (x̄_A − x̄_B)′b*, unexplained x̄_A′(b_A − b*) + x̄_B′(b* − b_B), with the explained part column by column.
    /// A pooled reference needs no coefficients of either side alone.</summary>
    /// <exception cref="ArgumentException">The people who should determine the reference do not.</exception>
    public OaxacaTwofold Twofold(OaxacaReference reference, params IReadOnlyList<DummyGroup> groups)
    {
        var coefficients = ReferenceCoefficients(reference);
        var (names, differences, values, _, _) = Normalised(groups, meansA - meansB, coefficients, coefficients, meansB);
        return new OaxacaTwofold(
            reference,
            gap,
            outcomeA.Average() - meansA * coefficients,
            meansB * coefficients - outcomeB.Average(),
            [.. names.Select((name, column) => new OaxacaTerm(name, differences[column] * values[column]))]);
    }

    private Vector<double> ReferenceCoefficients(OaxacaReference reference) => reference switch
    {
        OaxacaReference.A => A,
        OaxacaReference.B => B,
        OaxacaReference.Half => (A + B) / 2,
        OaxacaReference.Cotton => (A * a.RowCount + B * b.RowCount) / (a.RowCount + b.RowCount),
        OaxacaReference.Neumark => Pooled(withMark: false),
        OaxacaReference.Jann => Pooled(withMark: true),
        _ => throw new ArgumentOutOfRangeException(nameof(reference), reference, "Not a reference."),
    };

    private Vector<double> Pooled(bool withMark)
    {
        var values = a.Values.Stack(b.Values);
        IReadOnlyList<string> columns = a.Columns;
        if (withMark)
        {
            values = values.Append(Matrix<double>.Build.Dense(values.RowCount, 1, (row, _) => row < a.RowCount ? 1 : 0));
            columns = [.. columns, "side A"];
        }

        var pooled = Coefficients(new DesignMatrix(columns, values, hasIntercept: true), [.. outcomeA, .. outcomeB]);
        return pooled.SubVector(0, a.Columns.Count);
    }

    private static Vector<double> Coefficients(DesignMatrix design, IReadOnlyList<double> outcome) =>
        Vector<double>.Build.DenseOfEnumerable(LeastSquares.Fit(design, outcome).Coefficients);

    private (IReadOnlyList<string> Names, double[] Differences, double[] First, double[] Second, double[] Means) Normalised(
        IReadOnlyList<DummyGroup> groups, Vector<double> differences, Vector<double> first, Vector<double> second, Vector<double> means)
    {
        var layout = new DummyLayout(a.Columns, groups);
        return (layout.Names, layout.Shares(differences, total: 0), layout.Coefficients(first), layout.Coefficients(second), layout.Shares(means, total: 1));
    }
}
