using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace TalentMarket.Domain.Tests.Illustration;

/// <summary>Ordinary least squares by QR; V = G ÷ (G − 1) × (n − 1) ÷ (n − k) × (X′X)⁻¹ (Σ X′ₑeₑe′ₑXₑ) (X′X)⁻¹ over G clusters, t with G − 1 degrees of freedom.</summary>
internal sealed class ClusteredRegression
{
    private readonly int clusters;

    public ClusteredRegression(Matrix<double> x, Vector<double> y, IReadOnlyList<int> clusterOfRow)
    {
        var decomposition = x.QR(QRMethod.Thin);
        Coefficients = decomposition.Solve(y);
        var residuals = y - x * Coefficients;
        var scores = new Dictionary<int, Vector<double>>();
        for (var i = 0; i < x.RowCount; i++)
        {
            if (!scores.TryGetValue(clusterOfRow[i], out var score))
                scores.Add(clusterOfRow[i], score = Vector<double>.Build.Dense(x.ColumnCount));
            for (var k = 0; k < x.ColumnCount; k++) score[k] += x[i, k] * residuals[i];
        }

        clusters = scores.Count;
        var meat = Matrix<double>.Build.Dense(x.ColumnCount, x.ColumnCount);
        foreach (var score in scores.Values) meat += score.OuterProduct(score);
        var inverse = decomposition.R.Inverse();
        var bread = inverse * inverse.Transpose();
        var (n, k2, g) = ((double)x.RowCount, x.ColumnCount, (double)clusters);
        Covariance = bread * meat * bread * (g / (g - 1) * (n - 1) / (n - k2));
    }

    public Vector<double> Coefficients { get; }

    public Matrix<double> Covariance { get; }

    /// <summary>Estimate and 95 % interval of a sum of coefficients, each times its weight.</summary>
    public Estimate Of(params ReadOnlySpan<(int Index, double Weight)> parts)
    {
        var weights = Vector<double>.Build.Dense(Coefficients.Count);
        foreach (var (index, weight) in parts) weights[index] = weight;
        var value = weights * Coefficients;
        var half = StudentT.InvCDF(0, 1, clusters - 1, 0.975) * Math.Sqrt(weights * Covariance * weights);
        return new Estimate(value, value - half, value + half);
    }
}

/// <summary>A figure with its 95 % interval.</summary>
internal readonly record struct Estimate(double Value, double Low, double High);
