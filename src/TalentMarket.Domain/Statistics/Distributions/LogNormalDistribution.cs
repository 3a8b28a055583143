using MathNet.Numerics.Distributions;

namespace TalentMarket.Domain.Statistics.Distributions;

/// <summary>A time or a cost: its logarithm is normal with mean ln(median) and standard deviation σ.</summary>
public sealed class LogNormalDistribution : Distribution
{
    /// <summary>Φ⁻¹(0.9): how many standard deviations P90 lies above the median.</summary>
    private const double DeviationsToP90 = 1.2815515655446004;

    private LogNormalDistribution(double median, double logDeviation) => (Median, LogDeviation) = (median, logDeviation);

    public double Median { get; }

    /// <summary>σ, the standard deviation of the logarithm.</summary>
    public double LogDeviation { get; }

    public override double Lowest => 0;

    public override double Highest => double.PositiveInfinity;

    /// <summary>median × e^(σ² ÷ 2)</summary>
    public override double Mean => Median * Math.Exp(LogDeviation * LogDeviation / 2);

    /// <summary>mean² × (e^(σ²) − 1)</summary>
    public override double Variance => Mean * Mean * (Math.Exp(LogDeviation * LogDeviation) - 1);

    /// <summary>The median as given, σ = ln(P90 ÷ P10) ÷ (2 × 1.2816); the value alone where P10 and P90 are the same.</summary>
    /// <exception cref="ArgumentException">The three are not above 0, or do not ascend.</exception>
    public static Distribution Of(double p10, double median, double p90)
    {
        if (!(p10 > 0 && p10 <= median && median <= p90 && double.IsFinite(p90)))
            throw new ArgumentException($"P10, median and P90 lie above 0 and ascend: {p10}, {median}, {p90}.", nameof(median));
        return p10 == p90 ? new FixedValue(median) : new LogNormalDistribution(median, Math.Log(p90 / p10) / (2 * DeviationsToP90));
    }

    public override double At(double probability) => Median * Math.Exp(LogDeviation * Normal.InvCDF(0, 1, probability));
}
