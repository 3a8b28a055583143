using MathNet.Numerics.LinearAlgebra;

namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>What a quantile regression minimises, over rows of weight above zero, each multiplied by its weight.</summary>
internal sealed class QuantileProblem
{
    private readonly double[] start;

    /// <param name="x">Rows of positive weight, each times its weight.</param>
    /// <param name="y">Their outcomes, times the weight.</param>
    /// <param name="start">Any coefficients, best those of least squares.</param>
    public QuantileProblem(double[][] x, double[] y, double probability, double[] start) =>
        (X, Y, Probability, this.start) = (x, y, probability, start);

    public double Probability { get; }

    public int Columns => start.Length;

    public double[][] X { get; }

    public double[] Y { get; }

    public static QuantileProblem Of(DesignMatrix design, IReadOnlyList<double> outcome, IReadOnlyList<double> weights, double probability, double[] start)
    {
        int[] rows = [.. Enumerable.Range(0, outcome.Count).Where(row => weights[row] > 0)];
        return new(
            [.. rows.Select(row => Enumerable.Range(0, start.Length).Select(column => weights[row] * design.Values[row, column]).ToArray())],
            [.. rows.Select(row => weights[row] * outcome[row])],
            probability,
            start);
    }

    /// <summary>The coefficients of least loss.</summary>
    public double[] Solve() => AtCorner(new FrischNewton(this).Solve(start));

    /// <summary>The coefficients of least loss at another probability.</summary>
    public double[] At(double probability) => new QuantileProblem(X, Y, probability, start).Solve();

    /// <summary>y − x′b of each row, times its weight.</summary>
    public double[] Residuals(double[] coefficients)
    {
        var residuals = new double[Y.Length];
        for (var row = 0; row < residuals.Length; row++)
        {
            var sum = Y[row];
            for (var column = 0; column < coefficients.Length; column++) sum -= X[row][column] * coefficients[column];
            residuals[row] = sum;
        }

        return residuals;
    }

    /// <summary>Σ w ρ(y − x′b).</summary>
    public double Loss(double[] coefficients) => Residuals(coefficients).Sum(residual => residual * (Probability - (residual < 0 ? 1 : 0)));

    /// <summary>The corner next to an inner solution: as many rows as columns met exactly. Where it is worse the best is no corner but a face, and the inner solution stays.</summary>
    private double[] AtCorner(double[] inner)
    {
        var residuals = Residuals(inner);
        var basis = new List<int>();
        var directions = new List<Vector<double>>();
        foreach (var row in Enumerable.Range(0, residuals.Length).OrderBy(row => Math.Abs(residuals[row])).ThenBy(row => row))
        {
            var own = Vector<double>.Build.Dense([.. X[row]]);
            var left = own;
            foreach (var direction in directions) left -= left * direction * direction;
            if (left.L2Norm() <= 1e-7 * own.L2Norm()) continue;
            basis.Add(row);
            directions.Add(left.Normalize(2));
            if (basis.Count == Columns) break;
        }

        var matrix = Matrix<double>.Build.DenseOfRowArrays(basis.Select(row => X[row]));
        var corner = matrix.Solve(Vector<double>.Build.Dense([.. basis.Select(row => Y[row])])).ToArray();
        return Loss(corner) <= Loss(inner) * (1 + 1e-12) ? corner : inner;
    }
}
