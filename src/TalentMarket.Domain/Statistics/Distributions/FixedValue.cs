namespace TalentMarket.Domain.Statistics.Distributions;

/// <summary>A value that is known.</summary>
public sealed class FixedValue(double value) : Distribution
{
    public override double Lowest => value;

    public override double Highest => value;

    public override double Mean => value;

    public override double Variance => 0;

    public override double At(double probability) => value;
}
