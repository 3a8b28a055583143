using MathNet.Numerics;

namespace TalentMarket.Domain.Statistics;

/// <summary>A smooth quantile for thin samples: a mean of all ordered values, weighted by how likely each is the quantile
/// (Harrell and Davis, 1982). It aids intervals and never replaces a published percentile.</summary>
public static class HarrellDavis
{
    /// <summary>Σ [I(i ÷ n; a, b) − I((i − 1) ÷ n; a, b)] xᵢ with a = (n + 1)p, b = (n + 1)(1 − p), I the regularised incomplete beta function.</summary>
    /// <param name="ascending">The sample in ascending order.</param>
    /// <param name="probability">0 to 1; 0 is the smallest and 1 the largest value.</param>
    /// <exception cref="ArgumentException">The sample is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability lies outside 0 to 1.</exception>
    public static double Estimate(ReadOnlySpan<double> ascending, double probability)
    {
        var n = ascending.Length;
        if (n == 0) throw new ArgumentException("A quantile of nothing does not exist.", nameof(ascending));
        if (probability is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0 and 1.");
        if (probability is 0 or 1) return ascending[probability == 0 ? 0 : n - 1];
        var (estimate, below) = (0.0, 0.0);
        for (var i = 1; i <= n; i++)
        {
            var upTo = SpecialFunctions.BetaRegularized((n + 1) * probability, (n + 1) * (1 - probability), (double)i / n);
            estimate += (upTo - below) * ascending[i - 1];
            below = upTo;
        }

        return estimate;
    }

    /// <summary>√((n − 1) ÷ n Σ(θᵢ − θ̄)²) over the estimates θᵢ without the i-th value.</summary>
    /// <inheritdoc cref="Estimate"/>
    /// <exception cref="ArgumentException">The sample has fewer than two values.</exception>
    public static double JackknifeError(ReadOnlySpan<double> ascending, double probability)
    {
        var n = ascending.Length;
        if (n < 2) throw new ArgumentException("A standard error needs two values or more.", nameof(ascending));
        var (without, estimates) = (new double[n - 1], new double[n]);
        for (var left = 0; left < n; left++)
        {
            ascending[..left].CopyTo(without);
            ascending[(left + 1)..].CopyTo(without.AsSpan(left));
            estimates[left] = Estimate(without, probability);
        }

        var mean = estimates.Average();
        return Math.Sqrt((n - 1.0) / n * estimates.Sum(estimate => (estimate - mean) * (estimate - mean)));
    }
}
