using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>The likelihood of a yes-or-no outcome, at any coefficients.</summary>
internal sealed class BinaryModel
{
    // Beyond it a probability is 0 or 1 in double precision, and its row no longer pulls at the coefficients.
    private const double SmallestProbability = 1e-14;

    private readonly DesignMatrix design;
    private readonly Vector<double> outcome;
    private readonly Vector<double> counts;
    private readonly BinaryLink link;

    public BinaryModel(DesignMatrix design, Vector<double> outcome, Vector<double> counts, BinaryLink link)
    {
        (this.design, this.outcome, this.counts, this.link) = (design, outcome, counts, link);
        if (counts.Exists(count => count < 0)) throw new ArgumentException("A weight is negative.");
        var yes = outcome * counts;
        if (yes <= 0 || yes >= counts.Sum()) throw new ArgumentException("A probability needs rows of both kinds.");
    }

    public Point At(Vector<double> coefficients)
    {
        var linear = design.Values * coefficients;
        var probabilities = Vector<double>.Build.Dense(linear.Count);
        var rootOfWeights = Vector<double>.Build.Dense(linear.Count);
        var scores = Vector<double>.Build.Dense(linear.Count);
        var logLikelihood = 0.0;
        for (var row = 0; row < linear.Count; row++)
        {
            var (p, slope) = Probability(linear[row]);
            var isYes = outcome[row] > 0;
            // The chance of a no is taken from the other tail: 1 − p has no digits left where p is nearly 1.
            var ofOutcome = isYes ? p : Probability(-linear[row]).P;
            probabilities[row] = p;
            logLikelihood += counts[row] * Math.Log(Math.Max(ofOutcome, double.Epsilon));
            scores[row] = counts[row] * (isYes ? slope : -slope) / Math.Max(ofOutcome, double.Epsilon);
            if (p is > SmallestProbability and < 1 - SmallestProbability)
                rootOfWeights[row] = Math.Sqrt(counts[row] * slope * slope / (p * (1 - p)));
        }

        return new Point(coefficients, probabilities, logLikelihood, design.Values.TransposeThisAndMultiply(scores), InverseInformation(rootOfWeights));
    }

    private (double P, double Slope) Probability(double linear)
    {
        if (link == BinaryLink.Probit) return (Normal.CDF(0, 1, linear), Normal.PDF(0, 1, linear));
        var p = 1 / (1 + Math.Exp(-linear));
        return (p, p * (1 / (1 + Math.Exp(linear))));
    }

    // Directions in which a column perfectly predicts the outcome carry no information any more: they are left where they are.
    private Matrix<double> InverseInformation(Vector<double> rootOfWeights)
    {
        var weighted = design.Values.Clone();
        for (var column = 0; column < weighted.ColumnCount; column++)
            weighted.SetColumn(column, weighted.Column(column).PointwiseMultiply(rootOfWeights));
        var lengths = Vector<double>.Build.Dense(weighted.ColumnCount, column => Math.Max(weighted.Column(column).L2Norm(), 1e-150));
        var scale = Matrix<double>.Build.DenseOfDiagonalVector(1 / lengths);
        var evd = (scale * weighted.TransposeThisAndMultiply(weighted) * scale).Evd(Symmetricity.Symmetric);
        var inverses = evd.EigenValues.Map(value => value.Real > 1e-13 ? 1 / value.Real : 0);
        return scale * evd.EigenVectors * Matrix<double>.Build.DenseOfDiagonalVector(inverses) * evd.EigenVectors.Transpose() * scale;
    }

    internal sealed record Point(
        Vector<double> Coefficients, Vector<double> Probabilities, double LogLikelihood, Vector<double> Gradient, Matrix<double> InverseInformation);
}
