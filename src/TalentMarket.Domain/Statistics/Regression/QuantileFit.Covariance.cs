using MathNet.Numerics.Distributions;

namespace TalentMarket.Domain.Statistics.Regression;

public sealed partial class QuantileFit
{
    /// <summary>Hendricks and Koenker (1992): τ(1 − τ) D⁻¹(X′X)D⁻¹, D = Σ f x x′, f = 2h ÷ x′(b(τ + h) − b(τ − h)). Rows count as independent: with organisations it is a check of the bootstrap.</summary>
    public CoefficientCovariance Covariance()
    {
        var n = problem.RowCount;
        var h = Within(SparsityBandwidth.HallSheather.At(Probability, n));
        var (low, high) = (problem.At(Probability - h).Solve(), problem.At(Probability + h).Solve());
        double[] spread = [.. high.Zip(low, (above, below) => above - below)];
        // Quantiles that cross leave no density to see; R counts such a row as zero, and takes this trifle off the others.
        var trifle = Math.Sqrt(Math.BitIncrement(1.0) - 1);
        double[] densities = [.. Enumerable.Range(0, n).Select(row => Math.Max(0, 2 * h / (problem.X.Dot(row, spread) - trifle)))];
        double[] ones = [.. Enumerable.Repeat(1.0, n)];
        var inverse = problem.X.CrossProduct(densities).Inverse();
        var covariance = Probability * (1 - Probability) * inverse * problem.X.CrossProduct(ones) * inverse;
        return new(covariance, StandardErrors.HendricksKoenker, n - coefficients.Length);
    }

    /// <summary>τ(1 − τ) (X′X)⁻¹ ÷ f², as if all rows had the density f at their quantile: the mean of kernels over residuals, as wide as
    /// their spread min(s, IQR ÷ 1.34) times the normal quantiles of τ ± h apart. What Stata prints unless asked otherwise.</summary>
    public CoefficientCovariance IidCovariance(SparsityKernel kernel, SparsityBandwidth bandwidth)
    {
        var n = problem.RowCount;
        var h = Within(bandwidth.At(Probability, n));
        double[] residuals = [.. problem.Residuals(coefficients).Order()];
        var spread = Math.Min(problem.OutcomeDeviation, (Quantile.Type6(residuals, 0.75) - Quantile.Type6(residuals, 0.25)) / 1.34);
        var width = spread * (Normal.InvCDF(0, 1, Probability + h) - Normal.InvCDF(0, 1, Probability - h));
        var density = residuals.Average(residual => kernel.At(residual / width)) / width;
        var inverse = problem.X.CrossProduct([.. Enumerable.Repeat(1.0, n)]).Inverse();
        return new(inverse * (Probability * (1 - Probability) / (density * density)), StandardErrors.Sparsity, n - coefficients.Length);
    }

    private double Within(double h)
    {
        while (Probability - h <= 0 || Probability + h >= 1) h /= 2;
        return h;
    }
}
