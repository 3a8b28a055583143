namespace TalentMarket.Domain.Statistics.Distributions;

/// <summary>A share between 0 and 1: density x^(α−1)(1−x)^(β−1) ÷ B(α, β), α and β at least ½.</summary>
public sealed class BetaDistribution : Distribution
{
    private const int Steps = 512;
    private const double ReachDeviations = 9;

    private readonly double first;
    private readonly double step;
    private readonly double[] cumulative = new double[Steps + 1];

    public BetaDistribution(double alpha, double beta)
    {
        if (!(alpha >= 0.5 && beta >= 0.5 && double.IsFinite(alpha + beta)))
            throw new ArgumentOutOfRangeException(nameof(alpha), (alpha, beta), "Both shapes are finite and at least one half.");
        (Alpha, Beta) = (alpha, beta);
        // With x = sin²θ the density is bounded down to shapes of one half, and its spread in θ hardly depends on its mean.
        var middle = Math.Asin(Math.Sqrt(Mean));
        var reach = ReachDeviations / (2 * Math.Sqrt(alpha + beta));
        first = Math.Max(0, middle - reach);
        step = (Math.Min(Math.PI / 2, middle + reach) - first) / Steps;
        Accumulate();
    }

    public double Alpha { get; }

    public double Beta { get; }

    public override double Lowest => 0;

    public override double Highest => 1;

    /// <summary>α ÷ (α + β)</summary>
    public override double Mean => Alpha / (Alpha + Beta);

    /// <summary>αβ ÷ ((α + β)²(α + β + 1))</summary>
    public override double Variance => Alpha * Beta / ((Alpha + Beta) * (Alpha + Beta) * (Alpha + Beta + 1));

    /// <summary>What k of n say of a rate, after Jeffreys: Beta(k + ½, n − k + ½).</summary>
    public static BetaDistribution Of(double successes, double cases) => new(successes + 0.5, cases - successes + 0.5);

    public override double At(double probability)
    {
        var index = Array.BinarySearch(cumulative, probability);
        if (index < 0) index = Math.Clamp(~index, 1, Steps);
        var below = Math.Max(0, index - 1);
        var width = cumulative[below + 1] - cumulative[below];
        var way = width > 0 ? Math.Clamp((probability - cumulative[below]) / width, 0, 1) : 0;
        var sine = Math.Sin(first + (below + way) * step);
        return sine * sine;
    }

    // Simpson's rule in each step.
    private void Accumulate()
    {
        var peak = double.NegativeInfinity;
        var logs = new double[2 * Steps + 1];
        for (var i = 0; i < logs.Length; i++) peak = Math.Max(peak, logs[i] = LogDensity(first + i * step / 2));
        for (var i = 0; i < Steps; i++)
            cumulative[i + 1] = cumulative[i] + Math.Exp(logs[2 * i] - peak) + 4 * Math.Exp(logs[2 * i + 1] - peak) + Math.Exp(logs[2 * i + 2] - peak);
        for (var i = 0; i <= Steps; i++) cumulative[i] /= cumulative[Steps];
    }

    private double LogDensity(double angle) => Power(Math.Sin(angle), 2 * Alpha - 1) + Power(Math.Cos(angle), 2 * Beta - 1);

    private static double Power(double value, double exponent) => exponent == 0 ? 0 : exponent * Math.Log(Math.Max(0, value));
}
