using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>A fitted quantile regression Q(τ | x) = x′b.</summary>
public sealed class QuantileFit
{
    private readonly QuantileProblem problem;
    private readonly double[] coefficients;

    internal QuantileFit(DesignMatrix design, QuantileProblem problem, double[] coefficients) =>
        (Design, this.problem, this.coefficients) = (design, problem, coefficients);

    public DesignMatrix Design { get; }

    /// <summary>τ, 0 to 1.</summary>
    public double Probability => problem.Probability;

    /// <summary>b, in units of y per unit of the column.</summary>
    public IReadOnlyList<double> Coefficients => coefficients;

    /// <summary>Σ w ρ(y − x′b), in units of y; where several b minimise it, it is what they share.</summary>
    public double Loss => problem.Loss(coefficients);

    /// <summary>Largest |Σ w x (τ − 1[e &lt; 0])| − Σ w |x| over rows met exactly, of any column: above zero the fit is not the best.</summary>
    public double SubgradientExcess
    {
        get
        {
            var residuals = problem.Residuals(coefficients);
            var exact = 1e-9 * problem.Y.Max(Math.Abs);
            var (pull, room) = (new double[problem.Columns], new double[problem.Columns]);
            for (var row = 0; row < residuals.Length; row++)
                for (var column = 0; column < problem.Columns; column++)
                    if (Math.Abs(residuals[row]) <= exact) room[column] += Math.Abs(problem.X[row][column]);
                    else pull[column] += problem.X[row][column] * (Probability - (residuals[row] < 0 ? 1 : 0));
            return pull.Zip(room, (sum, slack) => Math.Abs(sum) - slack).Max();
        }
    }

    public double Coefficient(string column) => coefficients[Design.IndexOf(column)];

    public CoefficientEstimate Estimate(string column, CoefficientCovariance covariance)
    {
        var index = Design.IndexOf(column);
        return new(column, coefficients[index], Math.Sqrt(covariance[index, index]), covariance.DegreesOfFreedom, covariance.Clusters);
    }

    /// <summary>Hendricks and Koenker (1992): τ(1 − τ) D⁻¹(X′X)D⁻¹, D = Σ f x x′, f = 2h ÷ x′(b(τ + h) − b(τ − h)). Rows count as independent: with organisations it is a check of the bootstrap.</summary>
    public CoefficientCovariance Covariance()
    {
        var n = problem.Y.Length;
        var h = HallSheatherBandwidth(Probability, n);
        while (Probability - h <= 0 || Probability + h >= 1) h /= 2;
        var (low, high) = (problem.At(Probability - h), problem.At(Probability + h));
        var outer = Matrix<double>.Build.Dense(problem.Columns, problem.Columns);
        var weighted = outer.Clone();
        foreach (var x in problem.X)
        {
            var spread = x.Zip(high.Zip(low, (above, below) => above - below), (value, difference) => value * difference).Sum();
            // Quantiles that cross leave no density to see; R counts such a row as zero.
            var density = Math.Max(0, 2 * h / (spread - Math.Sqrt(double.BitIncrement(1) - 1)));
            for (var i = 0; i < x.Length; i++)
                for (var j = 0; j < x.Length; j++)
                {
                    outer[i, j] += x[i] * x[j];
                    weighted[i, j] += density * x[i] * x[j];
                }
        }

        var inverse = weighted.Inverse();
        return new(Probability * (1 - Probability) * inverse * outer * inverse, StandardErrors.HendricksKoenker, n - problem.Columns);
    }

    /// <summary>Hall and Sheather (1988): n^(−1/3) z^(2/3) (1.5 φ² ÷ (2q² + 1))^(1/3), with q the normal quantile of τ and z that of 0.975.</summary>
    public static double HallSheatherBandwidth(double probability, int n)
    {
        var q = Normal.InvCDF(0, 1, probability);
        var density = Normal.PDF(0, 1, q);
        return Math.Pow(n, -1 / 3.0) * Math.Pow(Normal.InvCDF(0, 1, 0.975), 2 / 3.0) * Math.Cbrt(1.5 * density * density / (2 * q * q + 1));
    }
}
