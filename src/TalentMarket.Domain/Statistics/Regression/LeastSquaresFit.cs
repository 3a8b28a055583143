using MathNet.Numerics.LinearAlgebra;

namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>A fitted linear model y = Xb + e of n rows and k columns.</summary>
public sealed partial class LeastSquaresFit
{
    private readonly int[] kept;
    private readonly Vector<double> weights;
    private readonly Vector<double> coefficients;
    private readonly Vector<double> residuals;
    private readonly Matrix<double> q;
    private readonly Matrix<double> inverseR;

    /// <param name="kept">The columns that are no combination of those before them; q, r and solution are theirs.</param>
    internal LeastSquaresFit(
        DesignMatrix design, Vector<double> outcome, Vector<double> weights, int weighted, int[] kept, Matrix<double> q, Matrix<double> r, Vector<double> solution)
    {
        (Design, this.weights, this.kept, this.q, RowCount) = (design, weights, kept, q, weighted);
        coefficients = Vector<double>.Build.Dense(design.Columns.Count);
        for (var position = 0; position < kept.Length; position++) coefficients[kept[position]] = solution[position];
        inverseR = r.Solve(Matrix<double>.Build.DenseIdentity(r.RowCount));
        residuals = outcome - design.Values * coefficients;
        ResidualSumOfSquares = weights.PointwiseMultiply(residuals) * residuals;
        var centre = design.HasIntercept ? weights * outcome / weights.Sum() : 0;
        var deviations = outcome - centre;
        TotalSumOfSquares = weights.PointwiseMultiply(deviations) * deviations;
    }

    public DesignMatrix Design { get; }

    /// <summary>n: rows of a weight above zero.</summary>
    public int RowCount { get; }

    /// <summary>b, in units of y per unit of the column.</summary>
    public IReadOnlyList<double> Coefficients => coefficients.AsArray();

    /// <summary>e = y − Xb, in units of y.</summary>
    public IReadOnlyList<double> Residuals => residuals.AsArray();

    /// <summary>n − k, k the columns that were not left out.</summary>
    public int DegreesOfFreedom => RowCount - kept.Length;

    /// <summary>Columns that are combinations of those before them, which no coefficient can be told of.</summary>
    public IEnumerable<string> LeftOut => Design.Columns.Where((_, column) => !kept.Contains(column));

    /// <summary>Σ w e².</summary>
    public double ResidualSumOfSquares { get; }

    /// <summary>Σ w (y − ȳ)², about zero where there is no intercept.</summary>
    public double TotalSumOfSquares { get; }

    /// <summary>σ = √(Σ w e² ÷ (n − k)), in units of y.</summary>
    public double Sigma => Math.Sqrt(ResidualSumOfSquares / DegreesOfFreedom);

    /// <summary>R² = 1 − Σ w e² ÷ Σ w (y − ȳ)².</summary>
    public double RSquared => 1 - ResidualSumOfSquares / TotalSumOfSquares;

    /// <summary>1 − (1 − R²)(n − 1) ÷ (n − k); with n for n − 1 where there is no intercept.</summary>
    public double AdjustedRSquared => 1 - (1 - RSquared) * (RowCount - (Design.HasIntercept ? 1 : 0)) / DegreesOfFreedom;

    public double Coefficient(string column) => coefficients[Design.IndexOf(column)];

    /// <exception cref="ArgumentException">The column was left out.</exception>
    public CoefficientEstimate Estimate(string column, CoefficientCovariance covariance) =>
        Estimate(column, new Dictionary<string, double> { [column] = 1 }, covariance);

    /// <summary>Σ weight × coefficient, with the standard error of the sum.</summary>
    /// <exception cref="ArgumentException">A column was left out.</exception>
    public CoefficientEstimate Estimate(string name, IReadOnlyDictionary<string, double> weightByColumn, CoefficientCovariance covariance)
    {
        if (weightByColumn.Keys.FirstOrDefault(column => LeftOut.Contains(column)) is { } aliased)
            throw new ArgumentException($"The column '{aliased}' is a combination of those before it.", nameof(weightByColumn));
        var parts = Vector<double>.Build.Dense(coefficients.Count);
        foreach (var (column, weight) in weightByColumn) parts[Design.IndexOf(column)] = weight;
        return new(name, parts * coefficients, Math.Sqrt(parts * covariance.Values * parts), covariance.DegreesOfFreedom, covariance.Clusters);
    }
}
