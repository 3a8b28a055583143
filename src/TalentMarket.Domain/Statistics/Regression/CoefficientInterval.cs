namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>Where a coefficient lies with a given confidence, or why that cannot be said.</summary>
public abstract record CoefficientInterval
{
    /// <summary>With fewer clusters even corrected errors are too small to print an interval.</summary>
    public const int FewestClusters = 8;

    private CoefficientInterval() { }

    /// <summary>Low to high in the coefficient's unit; confidence 0 to 1.</summary>
    public sealed record Limits(double Low, double High, double Confidence) : CoefficientInterval;

    /// <summary>One sentence saying why.</summary>
    public sealed record NotAvailable(string Reason) : CoefficientInterval;
}
