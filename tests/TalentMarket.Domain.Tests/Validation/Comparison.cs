namespace TalentMarket.Domain.Tests.Validation;

public enum Measure
{
    Absolute,
    Relative,
}

/// <summary>One value that was held to its tolerance.</summary>
public sealed record Comparison(double Deviation, double Tolerance, Measure Measure)
{
    /// <summary>Deviation ÷ tolerance: 1 is just allowed.</summary>
    public double ToleranceShare => Deviation == 0 ? 0 : Deviation / Tolerance;
}
