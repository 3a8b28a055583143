using MathNet.Numerics.LinearAlgebra;

namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>Covariance of a fit's coefficients, k × k, in the product of their units.</summary>
public sealed class CoefficientCovariance
{
    internal CoefficientCovariance(Matrix<double> values, StandardErrors kind, double degreesOfFreedom, int? clusters = null) =>
        (Values, Kind, DegreesOfFreedom, Clusters) = (values, kind, degreesOfFreedom, clusters);

    public StandardErrors Kind { get; }

    /// <summary>Of Student's t: n − k, or clusters − 1.</summary>
    public double DegreesOfFreedom { get; }

    /// <summary>How many clusters; absent where rows count as independent.</summary>
    public int? Clusters { get; }

    internal Matrix<double> Values { get; }

    public double this[int row, int column] => Values[row, column];
}
