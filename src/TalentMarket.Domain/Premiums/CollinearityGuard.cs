using MathNet.Numerics.LinearAlgebra;
using TalentMarket.Domain.Statistics.Regression;

namespace TalentMarket.Domain.Premiums;

/// <summary>Whether a model can tell its columns apart: the largest variance inflation 1 ÷ (1 − R²ⱼ) and the condition number
/// √(λ_max ÷ λ_min) of the correlations between its columns.</summary>
public sealed record CollinearityGuard
{
    public const double LargestInflation = 10;

    public const double LargestCondition = 30;

    private CollinearityGuard(double inflation, double condition, (string First, string Second) nearest) =>
        (Inflation, Condition, NearestPair) = (inflation, condition, nearest);

    /// <summary>Of the column in question: how many times its variance grows because other columns move with it. 1 is none.</summary>
    public double Inflation { get; }

    public double Condition { get; }

    /// <summary>The column in question and the one it moves with most.</summary>
    public (string First, string Second) NearestPair { get; }

    public bool CanSplit => Inflation <= LargestInflation && Condition <= LargestCondition;

    /// <param name="column">The column whose coefficient is asked for.</param>
    public static CollinearityGuard Of(DesignMatrix design, string column)
    {
        var names = design.Columns.Where(name => name != DesignBuilder<int>.Intercept).ToList();
        var standardised = Matrix<double>.Build.DenseOfColumnVectors(names.Select(name => Standardised(design.Values.Column(design.IndexOf(name)))));
        var correlations = standardised.TransposeThisAndMultiply(standardised);
        var asked = names.IndexOf(column);
        var nearest = names[Enumerable.Range(0, names.Count).Where(other => other != asked)
            .MaxBy(other => Math.Abs(correlations[asked, other]))];
        var eigenvalues = correlations.Evd(Symmetricity.Symmetric).EigenValues.Select(value => value.Real).ToList();
        // Exact copies leave an eigenvalue of zero, give or take rounding.
        var smallest = eigenvalues.Min();
        if (smallest < 1e-10 * eigenvalues.Max()) return new CollinearityGuard(double.PositiveInfinity, double.PositiveInfinity, (column, nearest));
        return new CollinearityGuard(correlations.Inverse()[asked, asked], Math.Sqrt(eigenvalues.Max() / smallest), (column, nearest));
    }

    private static Vector<double> Standardised(Vector<double> values)
    {
        var centred = values - values.Average();
        var norm = centred.L2Norm();
        return norm > 0 ? centred / norm : centred;
    }
}
