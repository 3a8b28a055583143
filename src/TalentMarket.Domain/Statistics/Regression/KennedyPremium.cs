namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>The coefficient b of a 0/1 column on ln pay as a share of pay: 0.15 is 15 % more. Kennedy (1981) takes out what the estimate's variance V adds to eᵇ.</summary>
public sealed record KennedyPremium(CoefficientEstimate LogDifference)
{
    private double Variance => LogDifference.StandardError * LogDifference.StandardError;

    /// <summary>b − V ÷ 2.</summary>
    public double CorrectedLogDifference => LogDifference.Value - Variance / 2;

    /// <summary>e^(b − V ÷ 2) − 1.</summary>
    public double PremiumRate => Math.Exp(CorrectedLogDifference) - 1;

    /// <summary>eᵇ √(e⁻ⱽ − e⁻²ⱽ), the standard error of the rate.</summary>
    public double StandardError => Math.Exp(LogDifference.Value) * Math.Sqrt(Math.Exp(-Variance) - Math.Exp(-2 * Variance));

    /// <summary>e^b − 1 (Halvorsen and Palmquist 1980), without the correction.</summary>
    public double UncorrectedRate => Math.Exp(LogDifference.Value) - 1;

    /// <summary>The limits of b, each as e^limit − 1: never below −1, and wider above than below.</summary>
    public CoefficientInterval Interval(double confidence = 0.95) =>
        LogDifference.Interval(confidence) is CoefficientInterval.Limits limits
            ? limits with { Low = Math.Exp(limits.Low) - 1, High = Math.Exp(limits.High) - 1 }
            : LogDifference.Interval(confidence);

    /// <summary>rate ± t × its standard error, as other programs print it.</summary>
    public CoefficientInterval SymmetricInterval(double confidence = 0.95) =>
        (LogDifference with { Value = PremiumRate, StandardError = StandardError }).Interval(confidence);
}
