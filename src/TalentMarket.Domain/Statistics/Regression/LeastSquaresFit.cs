using MathNet.Numerics.LinearAlgebra;

namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>A fitted linear model y = Xb + e of n rows and k columns.</summary>
public sealed partial class LeastSquaresFit
{
    private readonly Vector<double> weights;
    private readonly Vector<double> coefficients;
    private readonly Vector<double> residuals;
    private readonly Matrix<double> q;
    private readonly Matrix<double> inverseR;

    internal LeastSquaresFit(
        DesignMatrix design, Vector<double> outcome, Vector<double> weights, int weighted, Matrix<double> q, Matrix<double> r, Vector<double> coefficients)
    {
        (Design, this.weights, this.q, this.coefficients, RowCount) = (design, weights, q, coefficients, weighted);
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

    /// <summary>n − k.</summary>
    public int DegreesOfFreedom => RowCount - Design.Columns.Count;

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

    public CoefficientEstimate Estimate(string column, CoefficientCovariance covariance)
    {
        var index = Design.IndexOf(column);
        return new(column, coefficients[index], Math.Sqrt(covariance[index, index]), covariance.DegreesOfFreedom, covariance.Clusters);
    }

    /// <summary>Σ weight × coefficient, with the standard error of the sum.</summary>
    public CoefficientEstimate Estimate(string name, IReadOnlyDictionary<string, double> weightByColumn, CoefficientCovariance covariance)
    {
        var parts = Vector<double>.Build.Dense(coefficients.Count);
        foreach (var (column, weight) in weightByColumn) parts[Design.IndexOf(column)] = weight;
        return new(name, parts * coefficients, Math.Sqrt(parts * covariance.Values * parts), covariance.DegreesOfFreedom, covariance.Clusters);
    }
}
