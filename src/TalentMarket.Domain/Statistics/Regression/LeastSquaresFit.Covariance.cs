using MathNet.Numerics.LinearAlgebra;

namespace TalentMarket.Domain.Statistics.Regression;

public sealed partial class LeastSquaresFit
{
    /// <summary>Below this many clusters CR1 errors are too small.</summary>
    public const int FewestClustersOfCr1 = 30;

    /// <summary>Covariance of rows that are independent of each other: classical or HC0 to HC3, t with n − k degrees of freedom.</summary>
    /// <exception cref="ArgumentException">The kind is of clusters, or there are no degrees of freedom.</exception>
    public CoefficientCovariance Covariance(StandardErrors kind)
    {
        if (DegreesOfFreedom < 1) throw new ArgumentException("As many columns as rows leave no error to estimate.", nameof(kind));
        if (kind == StandardErrors.Classical)
            return OfAllColumns(inverseR.TransposeAndMultiply(inverseR) * (Sigma * Sigma), kind, DegreesOfFreedom, clusters: null);
        var leverages = q.PointwisePower(2).RowSums();
        var pulls = Vector<double>.Build.Dense(q.RowCount);
        for (var row = 0; row < q.RowCount; row++)
        {
            var kept = 1 - leverages[row];
            var factor = kind switch
            {
                StandardErrors.Hc0 => 1,
                StandardErrors.Hc1 => (double)RowCount / DegreesOfFreedom,
                StandardErrors.Hc2 => 1 / kept,
                StandardErrors.Hc3 => 1 / (kept * kept),
                _ => throw new ArgumentException($"{kind} needs the cluster of each row.", nameof(kind)),
            };
            pulls[row] = Math.Sqrt(factor * weights[row]) * residuals[row];
        }

        var scores = q.Clone();
        for (var column = 0; column < q.ColumnCount; column++) scores.SetColumn(column, scores.Column(column).PointwiseMultiply(pulls));
        return Sandwich(scores.TransposeThisAndMultiply(scores), kind, DegreesOfFreedom, clusters: null);
    }

    /// <summary>Covariance of rows that share what is not measured with their cluster: CR2 below thirty clusters, else CR1; t with clusters − 1 degrees of freedom.</summary>
    /// <param name="clusterOfRow">One a row: whoever employs the person.</param>
    public CoefficientCovariance CovarianceByCluster<TCluster>(IReadOnlyList<TCluster> clusterOfRow) where TCluster : notnull =>
        CovarianceByCluster(clusterOfRow, clusterOfRow.Distinct().Count() < FewestClustersOfCr1 ? StandardErrors.Cr2 : StandardErrors.Cr1);

    /// <param name="kind">CR1 or CR2.</param>
    /// <exception cref="ArgumentException">Another kind, another number of rows, or fewer than two clusters.</exception>
    public CoefficientCovariance CovarianceByCluster<TCluster>(IReadOnlyList<TCluster> clusterOfRow, StandardErrors kind) where TCluster : notnull
    {
        if (clusterOfRow.Count != q.RowCount)
            throw new ArgumentException($"{q.RowCount} rows need as many clusters; {clusterOfRow.Count} are given.", nameof(clusterOfRow));
        var clusters = Enumerable.Range(0, q.RowCount).Where(row => weights[row] > 0).GroupBy(row => clusterOfRow[row]).ToList();
        if (clusters.Count < 2) throw new ArgumentException("One cluster says nothing about the spread of clusters.", nameof(clusterOfRow));
        var meat = Matrix<double>.Build.Dense(q.ColumnCount, q.ColumnCount);
        foreach (var rows in clusters) AddOuterProduct(meat, kind == StandardErrors.Cr2 ? AdjustedScore(rows) : Score(rows), 1);
        double groups = clusters.Count;
        var factor = kind switch
        {
            StandardErrors.Cr1 => groups / (groups - 1) * (RowCount - 1) / DegreesOfFreedom,
            StandardErrors.Cr2 => 1,
            _ => throw new ArgumentException($"{kind} is not an error of clusters.", nameof(kind)),
        };
        return Sandwich(meat * factor, kind, groups - 1, clusters.Count);
    }

    // In the orthonormal basis of the columns: Q′ₑeₑ, with X′ₑeₑ = R′Q′ₑeₑ.
    private Vector<double> Score(IEnumerable<int> rows)
    {
        var score = Vector<double>.Build.Dense(q.ColumnCount);
        foreach (var row in rows)
        {
            var residual = Math.Sqrt(weights[row]) * residuals[row];
            for (var column = 0; column < score.Count; column++) score[column] += q[row, column] * residual;
        }

        return score;
    }

    // Q′ₑ(I − QₑQ′ₑ)^−½ = V(1 − d)^−½V′Q′ₑ where Q′ₑQₑ = VdV′, which needs k × k numbers however large the cluster is.
    // A direction that a cluster alone determines (d = 1) has no residual left and adds nothing.
    private Vector<double> AdjustedScore(IEnumerable<int> rows)
    {
        var own = Matrix<double>.Build.DenseOfRowVectors(rows.Select(q.Row));
        var directions = own.TransposeThisAndMultiply(own).Evd(Symmetricity.Symmetric);
        var stretch = directions.EigenValues.Map(share => share.Real < 1 - 1e-10 ? 1 / Math.Sqrt(1 - share.Real) : 0);
        return directions.EigenVectors * directions.EigenVectors.TransposeThisAndMultiply(Score(rows)).PointwiseMultiply(stretch);
    }

    private CoefficientCovariance Sandwich(Matrix<double> meat, StandardErrors kind, double degreesOfFreedom, int? clusters) =>
        OfAllColumns(inverseR * meat * inverseR.Transpose(), kind, degreesOfFreedom, clusters);

    private CoefficientCovariance OfAllColumns(Matrix<double> ofKept, StandardErrors kind, double degreesOfFreedom, int? clusters)
    {
        var all = Matrix<double>.Build.Dense(coefficients.Count, coefficients.Count);
        for (var column = 0; column < kept.Length; column++)
            for (var row = 0; row < kept.Length; row++)
                all[kept[row], kept[column]] = ofKept[row, column];
        return new(all, kind, degreesOfFreedom, clusters);
    }

    private static void AddOuterProduct(Matrix<double> sum, Vector<double> vector, double factor)
    {
        for (var column = 0; column < vector.Count; column++)
            for (var row = 0; row < vector.Count; row++)
                sum[row, column] += factor * vector[row] * vector[column];
    }
}
