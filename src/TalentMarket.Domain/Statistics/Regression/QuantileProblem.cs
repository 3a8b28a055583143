using MathNet.Numerics.LinearAlgebra;

namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>What a quantile regression minimises: Σ ρ(y − x′b) over rows and outcomes that are already multiplied by their weights.</summary>
internal sealed class QuantileProblem(SparseRows x, double[] y, double probability, double[] start)
{
    public double Probability => probability;

    public SparseRows X => x;

    public int RowCount => y.Length;

    public double LargestOutcome => y.Max(Math.Abs);

    public double OutcomeDeviation => Moments.StandardDeviation(y);

    public QuantileProblem Times(IReadOnlyList<double> weights) =>
        new(x.Times(weights), [.. y.Zip(weights, (own, weight) => own * weight).Where((_, row) => weights[row] > 0)], probability, start);

    public QuantileProblem At(double otherProbability) => new(x, y, otherProbability, start);

    public QuantileProblem StartingAt(double[] coefficients) => new(x, y, probability, coefficients);

    /// <summary>The coefficients of least loss.</summary>
    public double[] Solve() => AtCorner(new FrischNewton(this).Solve(start));

    public double[] Residuals(double[] coefficients)
    {
        var residuals = new double[y.Length];
        for (var row = 0; row < residuals.Length; row++) residuals[row] = y[row] - x.Dot(row, coefficients);
        return residuals;
    }

    public double Loss(double[] coefficients) => Residuals(coefficients).Sum(residual => residual * (probability - (residual < 0 ? 1 : 0)));

    // The corner next to an inner solution: as many rows as columns met exactly. Where it is worse, the best is a whole face of
    // solutions, and the inner one of them stays.
    private double[] AtCorner(double[] inner)
    {
        var residuals = Residuals(inner);
        var basis = new List<int>();
        var directions = new List<Vector<double>>();
        foreach (var row in Enumerable.Range(0, residuals.Length).OrderBy(row => Math.Abs(residuals[row])).ThenBy(row => row))
        {
            var own = x.Row(row);
            var left = own;
            foreach (var direction in directions) left -= left * direction * direction;
            if (left.L2Norm() <= 1e-7 * own.L2Norm()) continue;
            basis.Add(row);
            directions.Add(left.Normalize(2));
            if (basis.Count == x.ColumnCount) break;
        }

        // Drawn again, a sample may lack a category: its coefficient is then anything.
        if (basis.Count < x.ColumnCount) return inner;
        var corner = Matrix<double>.Build.DenseOfRowVectors(basis.Select(x.Row)).Solve(Vector<double>.Build.Dense([.. basis.Select(row => y[row])])).ToArray();
        return Loss(corner) <= Loss(inner) * (1 + 1e-12) ? corner : inner;
    }
}
