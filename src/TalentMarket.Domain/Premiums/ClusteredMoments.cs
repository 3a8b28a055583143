using MathNet.Numerics.LinearAlgebra;

namespace TalentMarket.Domain.Premiums;

/// <summary>X′X and X′y by organisation, from which least squares of any draw of organisations is quick. Columns are centred and of like size,
/// so that normal equations lose nothing that a draw could show; single fits go by QR.</summary>
internal sealed class ClusteredMoments(int columns, int organisations)
{
    private readonly double[][] grams = [.. Enumerable.Range(0, organisations).Select(_ => new double[columns * columns])];
    private readonly double[][] crosses = [.. Enumerable.Range(0, organisations).Select(_ => new double[columns])];
    private int rows;

    public void Add(int organisation, ReadOnlySpan<double> row, double outcome)
    {
        var (gram, cross) = (grams[organisation], crosses[organisation]);
        rows++;
        for (var i = 0; i < columns; i++)
        {
            if (row[i] == 0) continue;
            cross[i] += row[i] * outcome;
            for (var j = 0; j < columns; j++) gram[i * columns + j] += row[i] * row[j];
        }
    }

    /// <param name="times">How often each organisation was drawn; null: each once.</param>
    public (Matrix<double> Gram, Vector<double> Cross) Sum(int[]? times)
    {
        var (gram, cross) = (new double[columns * columns], new double[columns]);
        for (var g = 0; g < grams.Length; g++)
        {
            var count = times is null ? 1 : times[g];
            if (count == 0) continue;
            Add(gram, grams[g], count);
            Add(cross, crosses[g], count);
        }

        return (Matrix<double>.Build.Dense(columns, columns, gram), Vector<double>.Build.Dense(cross));
    }

    /// <summary>(X′X)⁻¹X′y; a column that is empty in the draw gets 0.</summary>
    public static Vector<double> Coefficients(Matrix<double> gram, Vector<double> cross) => Solvable(gram).Cholesky().Solve(cross);

    /// <summary>A coefficient and its CR1 error, clustered by organisation.</summary>
    public (double Value, double StandardError) Estimate(int column)
    {
        var (gram, cross) = Sum(null);
        var coefficients = Coefficients(gram, cross);
        var asked = Solvable(gram).Cholesky().Solve(Vector<double>.Build.Dense(columns, i => i == column ? 1 : 0));
        var variance = 0d;
        for (var g = 0; g < grams.Length; g++)
        {
            var score = Vector<double>.Build.Dense(crosses[g]) - Matrix<double>.Build.Dense(columns, columns, grams[g]) * coefficients;
            variance += Math.Pow(asked * score, 2);
        }

        double count = grams.Length;
        return (coefficients[column], Math.Sqrt(count / (count - 1) * (rows - 1) / (rows - columns) * variance));
    }

    // Several numbers at once: this is most of what a draw costs.
    private static void Add(double[] sum, double[] part, double times)
    {
        var i = 0;
        for (; i <= sum.Length - System.Numerics.Vector<double>.Count; i += System.Numerics.Vector<double>.Count)
            (new System.Numerics.Vector<double>(sum, i) + new System.Numerics.Vector<double>(part, i) * times).CopyTo(sum, i);
        for (; i < sum.Length; i++) sum[i] += times * part[i];
    }

    // A category nobody of the draw is in has no row, and one that doubles others is left as good as where it was.
    private static Matrix<double> Solvable(Matrix<double> gram)
    {
        var solvable = gram.Clone();
        for (var i = 0; i < solvable.RowCount; i++) solvable[i, i] = solvable[i, i] == 0 ? 1 : solvable[i, i] * (1 + 1e-10);
        return solvable;
    }
}
