using MathNet.Numerics.Distributions;

namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>A coefficient or a sum of coefficients: its value, its standard error in the same unit, and the degrees of freedom of its t.</summary>
public sealed record CoefficientEstimate(string Name, double Value, double StandardError, double DegreesOfFreedom, int? Clusters)
{
    /// <summary>value ÷ standard error.</summary>
    public double T => Value / StandardError;

    /// <summary>P(|t| ≥ |value ÷ standard error|), two-sided.</summary>
    public double PValue => 2 * StudentT.CDF(0, 1, DegreesOfFreedom, -Math.Abs(T));

    /// <summary>value ± t × standard error; none of fewer than eight clusters.</summary>
    public CoefficientInterval Interval(double confidence = 0.95)
    {
        if (Clusters < CoefficientInterval.FewestClusters)
            return new CoefficientInterval.NotAvailable(
                $"Interval not available: {Clusters} organisations are too few; {CoefficientInterval.FewestClusters} are needed.");
        var half = HalfWidth(confidence);
        return new CoefficientInterval.Limits(Value - half, Value + half, confidence);
    }

    /// <summary>t × standard error, t the (1 + confidence) ÷ 2 quantile of Student's t.</summary>
    public double HalfWidth(double confidence) => StudentT.InvCDF(0, 1, DegreesOfFreedom, (1 + confidence) / 2) * StandardError;
}
