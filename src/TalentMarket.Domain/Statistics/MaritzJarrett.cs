using MathNet.Numerics;

namespace TalentMarket.Domain.Statistics;

/// <summary>The standard error of a sample quantile (Maritz and Jarrett, 1978).</summary>
public static class MaritzJarrett
{
    /// <summary>√(Σwᵢxᵢ² − (Σwᵢxᵢ)²) with wᵢ = I(i ÷ n; m − 1, n − m) − I((i − 1) ÷ n; m − 1, n − m) and m = ⌊np + ½⌋.</summary>
    /// <param name="ascending">The sample in ascending order.</param>
    /// <param name="probability">So far from 0 and 1 that 1 &lt; m &lt; n: see <see cref="Exists"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The quantile is so near an end that nothing says how far it may err.</exception>
    public static double StandardError(ReadOnlySpan<double> ascending, double probability)
    {
        var n = ascending.Length;
        if (!Exists(n, probability))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "The quantile lies at an end of the sample.");
        var m = Rank(n, probability);
        var (first, second, below) = (0.0, 0.0, 0.0);
        // Squares of amounts near each other cancel: the errors are those of the distances from the middle.
        var middle = ascending[m - 1];
        for (var i = 1; i <= n; i++)
        {
            var upTo = SpecialFunctions.BetaRegularized(m - 1, n - m, (double)i / n);
            var distance = ascending[i - 1] - middle;
            first += (upTo - below) * distance;
            second += (upTo - below) * distance * distance;
            below = upTo;
        }

        return Math.Sqrt(Math.Max(0, second - first * first));
    }

    /// <summary>True where 1 &lt; ⌊np + ½⌋ &lt; n.</summary>
    public static bool Exists(int count, double probability) => Rank(count, probability) is var m && m > 1 && m < count;

    private static int Rank(int count, double probability) => (int)Math.Floor(count * probability + 0.5);
}
