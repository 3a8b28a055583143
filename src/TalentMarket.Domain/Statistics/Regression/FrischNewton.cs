using MathNet.Numerics.LinearAlgebra;

namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>
/// Interior point of the bounded dual of a quantile regression (Portnoy and Koenker 1997): maximise y′a with X′a = (1 − τ)X′1, 0 ≤ a ≤ 1,
/// by Mehrotra's (1992) predictor and corrector. The multipliers of the equalities are the coefficients.
/// </summary>
internal sealed class FrischNewton(QuantileProblem problem)
{
    private const int MostSteps = 100;
    private const double StepShare = 0.99995;

    private readonly int rows = problem.RowCount;

    // a and 1 − a, and the multipliers of a ≥ 0 and of a ≤ 1.
    private readonly double[] a = [.. Enumerable.Repeat(1 - problem.Probability, problem.RowCount)];
    private readonly double[] slack = [.. Enumerable.Repeat(problem.Probability, problem.RowCount)];
    private readonly double[] lower = new double[problem.RowCount];
    private readonly double[] upper = new double[problem.RowCount];

    public double[] Solve(double[] start)
    {
        double[] coefficients = [.. start];
        var residuals = problem.Residuals(start);
        var scale = residuals.Average(Math.Abs);
        if (scale == 0) return start;
        for (var row = 0; row < rows; row++)
        {
            // Multipliers must be inside too; their difference is minus the residual.
            var margin = Math.Max(0, 0.01 * scale - Math.Abs(residuals[row])) + 1e-3 * scale;
            lower[row] = Math.Max(-residuals[row], 0) + margin;
            upper[row] = Math.Max(residuals[row], 0) + margin;
        }

        for (var step = 0; step < MostSteps && Gap() > 1e-13 * scale * rows; step++)
        {
            var predictor = Direction(target: 0, null);
            var (aLength, multiplierLength) = Lengths(predictor);
            var direction = predictor;
            if (Math.Min(aLength, multiplierLength) < 1)
            {
                var gap = Gap();
                var reached = GapAfter(predictor, aLength, multiplierLength);
                direction = Direction(gap * Math.Pow(reached / gap, 3) / (2 * rows), predictor);
                (aLength, multiplierLength) = Lengths(direction);
            }

            Move(direction, aLength, multiplierLength);
            for (var column = 0; column < coefficients.Length; column++) coefficients[column] -= multiplierLength * direction.Equalities[column];
            if (Math.Max(aLength, multiplierLength) < 1e-10) break;
        }

        return coefficients;
    }

    // Complementarity: at the solution every row has a = 0, 1 − a = 0, or lies on the fitted plane.
    private double Gap()
    {
        var sum = 0.0;
        for (var row = 0; row < rows; row++) sum += a[row] * lower[row] + slack[row] * upper[row];
        return sum;
    }

    private double GapAfter(Step step, double aLength, double multiplierLength)
    {
        var sum = 0.0;
        for (var row = 0; row < rows; row++)
            sum += (a[row] + aLength * step.A[row]) * (lower[row] + multiplierLength * step.Lower[row])
                + (slack[row] - aLength * step.A[row]) * (upper[row] + multiplierLength * step.Upper[row]);
        return sum;
    }

    // Newton's direction to a × lower = (1 − a) × upper = target, with the predictor's second-order terms.
    private Step Direction(double target, Step? predictor)
    {
        var weights = new double[rows];
        var wanted = new double[rows];
        for (var row = 0; row < rows; row++)
        {
            var bend = predictor is null ? 0 : predictor.A[row] * (predictor.Lower[row] / a[row] + predictor.Upper[row] / slack[row]);
            weights[row] = 1 / (lower[row] / a[row] + upper[row] / slack[row]);
            wanted[row] = lower[row] - upper[row] - target * (1 / a[row] - 1 / slack[row]) + bend;
        }

        var equalities = NormalEquations(weights, wanted);
        var step = new Step(new double[rows], new double[rows], new double[rows], equalities);
        for (var row = 0; row < rows; row++)
        {
            var change = weights[row] * (problem.X.Dot(row, equalities) - wanted[row]);
            step.A[row] = change;
            step.Lower[row] = (target - (predictor is null ? 0 : predictor.A[row] * predictor.Lower[row]) - lower[row] * change) / a[row] - lower[row];
            step.Upper[row] = (target + (predictor is null ? 0 : predictor.A[row] * predictor.Upper[row]) + upper[row] * change) / slack[row] - upper[row];
        }

        return step;
    }

    // (X′QX) d = X′Qr. The trace on the diagonal leaves a column without rows, which a sample drawn again can have, where it is.
    private double[] NormalEquations(double[] weights, double[] wanted)
    {
        var matrix = problem.X.CrossProduct(weights);
        var right = new double[problem.X.ColumnCount];
        for (var row = 0; row < rows; row++) problem.X.AddTo(right, row, weights[row] * wanted[row]);
        for (var column = 0; column < right.Length; column++)
            matrix[column, column] = matrix[column, column] > 0 ? matrix[column, column] * (1 + 1e-14) : 1;
        return matrix.Solve(Vector<double>.Build.Dense(right)).ToArray();
    }

    private (double A, double Multipliers) Lengths(Step step)
    {
        var (aLength, multiplierLength) = (double.PositiveInfinity, double.PositiveInfinity);
        for (var row = 0; row < rows; row++)
        {
            if (step.A[row] < 0) aLength = Math.Min(aLength, -a[row] / step.A[row]);
            if (step.A[row] > 0) aLength = Math.Min(aLength, slack[row] / step.A[row]);
            if (step.Lower[row] < 0) multiplierLength = Math.Min(multiplierLength, -lower[row] / step.Lower[row]);
            if (step.Upper[row] < 0) multiplierLength = Math.Min(multiplierLength, -upper[row] / step.Upper[row]);
        }

        return (Math.Min(1, StepShare * aLength), Math.Min(1, StepShare * multiplierLength));
    }

    private void Move(Step step, double aLength, double multiplierLength)
    {
        for (var row = 0; row < rows; row++)
        {
            a[row] += aLength * step.A[row];
            slack[row] -= aLength * step.A[row];
            lower[row] += multiplierLength * step.Lower[row];
            upper[row] += multiplierLength * step.Upper[row];
        }
    }

    private sealed record Step(double[] A, double[] Lower, double[] Upper, double[] Equalities);
}
