using MathNet.Numerics.Distributions;

namespace TalentMarket.Domain.Statistics.Intervals;

/// <summary>An estimate and what it would have been in samples drawn again from the sample.</summary>
public sealed class BootstrapDistribution
{
    private readonly double estimate;
    private readonly double[] ascending;

    /// <exception cref="ArgumentException">Fewer than two replicates.</exception>
    public BootstrapDistribution(double estimate, IEnumerable<double> replicates)
    {
        this.estimate = estimate;
        ascending = [.. replicates.Order()];
        if (ascending.Length < 2) throw new ArgumentException("A distribution has two replicates or more.", nameof(replicates));
    }

    /// <summary>The standard deviation of the replicates, by n − 1.</summary>
    public double StandardError => Moments.StandardDeviation(ascending);

    /// <summary>The middle part of the replicates that holds level of them.</summary>
    public (double Low, double High) Percentile(double level) => (At((1 - level) / 2), At((1 + level) / 2));

    /// <summary>The middle part turned round the estimate: 2θ − high to 2θ − low.</summary>
    public (double Low, double High) Basic(double level)
    {
        var (low, high) = Percentile(level);
        return (2 * estimate - high, 2 * estimate - low);
    }

    /// <summary>Bias-corrected and accelerated (Efron, 1987): the replicates at Φ(z₀ + (z₀ + z) ÷ (1 − a(z₀ + z))), z₀ being the normal
    /// quantile of the share of replicates below the estimate. The percentile interval where all replicates lie on one side.</summary>
    public (double Low, double High) Corrected(double level, double acceleration)
    {
        // Quantiles fall on the same few values: those equal to the estimate are half below it.
        var share = (ascending.Count(replicate => replicate < estimate) + ascending.Count(replicate => replicate <= estimate)) / (2.0 * ascending.Length);
        if (share is 0 or 1) return Percentile(level);
        var bias = Normal.InvCDF(0, 1, share);
        return (At(Moved((1 - level) / 2)), At(Moved((1 + level) / 2)));

        double Moved(double probability)
        {
            var z = bias + Normal.InvCDF(0, 1, probability);
            return Normal.CDF(0, 1, bias + z / (1 - acceleration * z));
        }
    }

    /// <summary>⅙ ΣΣ(U ÷ n)³ ÷ (ΣΣ(U ÷ n)²)^1.5 with U = (n − 1)(mean − estimate without the i-th) in each sample: how fast the error grows with the estimate.</summary>
    /// <param name="withoutEach">For each independent sample, the estimates without its first, its second… member.</param>
    public static double Acceleration(params IReadOnlyList<IReadOnlyList<double>> withoutEach)
    {
        var (squares, cubes) = (0.0, 0.0);
        foreach (var estimates in withoutEach)
        {
            var mean = estimates.Average();
            foreach (var without in estimates)
            {
                var influence = (estimates.Count - 1) * (mean - without) / estimates.Count;
                squares += influence * influence;
                cubes += influence * influence * influence;
            }
        }

        return squares > 0 ? cubes / (6 * Math.Pow(squares, 1.5)) : 0;
    }

    private double At(double probability) => Quantile.Type7(ascending, Math.Clamp(probability, 0, 1));
}
