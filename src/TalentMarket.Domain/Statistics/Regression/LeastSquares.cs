using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>Ordinary and weighted least squares: b minimises Σ w (y − x′b)², solved by QR of the rows times √w. A column that is a combination of
/// those before it is left out: its coefficient is 0, and others take what it would explain.</summary>
public static class LeastSquares
{
    // A column whose part orthogonal to the columns before it is this small is their combination in double precision;
    // NIST's Filip, the hardest regular design there is a certified answer for, lies well above.
    private const double SmallestIndependentShare = 1e-12;

    /// <param name="outcome">One value a row of the design.</param>
    /// <exception cref="ArgumentException">Fewer rows than columns, or a value not finite.</exception>
    public static LeastSquaresFit Fit(DesignMatrix design, IReadOnlyList<double> outcome) =>
        Fit(design, design.Vector(outcome, nameof(outcome)), Vector<double>.Build.Dense(design.RowCount, 1), design.RowCount);

    /// <param name="weights">Zero or more, one a row; rows of weight zero count for nothing, and only ratios of weights matter for coefficients.</param>
    /// <exception cref="ArgumentException">As for the unweighted fit, or a weight is negative.</exception>
    public static LeastSquaresFit Fit(DesignMatrix design, IReadOnlyList<double> outcome, IReadOnlyList<double> weights)
    {
        var weight = design.Vector(weights, nameof(weights));
        return weight.Exists(value => value < 0)
            ? throw new ArgumentException("A weight is negative.", nameof(weights))
            : Fit(design, design.Vector(outcome, nameof(outcome)), weight, weight.Count(value => value > 0));
    }

    private static LeastSquaresFit Fit(DesignMatrix design, Vector<double> outcome, Vector<double> weights, int weighted)
    {
        if (weighted == 0) throw new ArgumentException("A fit needs a row.", nameof(design));
        var root = weights.PointwiseSqrt();
        var scaled = design.Values.Clone();
        for (var column = 0; column < scaled.ColumnCount; column++) scaled.SetColumn(column, scaled.Column(column).PointwiseMultiply(root));
        int[] kept = [.. Enumerable.Range(0, scaled.ColumnCount)];
        while (true)
        {
            if (weighted < kept.Length)
                throw new ArgumentException($"{kept.Length} columns need as many rows; {weighted} are given.", nameof(design));
            var own = kept.Length == scaled.ColumnCount ? scaled : Matrix<double>.Build.DenseOfColumnVectors(kept.Select(scaled.Column));
            var qr = own.QR(QRMethod.Thin);
            int[] independent = [.. kept.Where((_, position) => IsIndependent(qr.R[position, position], own.Column(position)))];
            if (independent.Length == kept.Length)
                return new LeastSquaresFit(design, outcome, weights, weighted, kept, qr.Q, qr.R, qr.Solve(outcome.PointwiseMultiply(root)));
            kept = independent;
        }
    }

    private static bool IsIndependent(double left, Vector<double> column) => Math.Abs(left) > SmallestIndependentShare * column.L2Norm();
}
