namespace TalentMarket.Domain.Blending;

/// <summary>One survey in a blend: its distribution, already brought to the common date, currency and level, and what it weighs.</summary>
public sealed record BlendSource
{
    /// <param name="name">Tells the sources of a blend apart.</param>
    /// <param name="distribution">Amounts in the unit of the blend.</param>
    /// <param name="weight">0 or more; only its share of all weights counts.</param>
    /// <param name="observations">Organisations where the source counts them, else people: what the precision of its median rests on.</param>
    public BlendSource(string name, SurveyDistribution distribution, double weight, int observations)
    {
        if (!(weight >= 0) || double.IsInfinity(weight))
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight is 0 or more.");
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(observations);
        (Name, Distribution, Weight, Observations) = (name, distribution, weight, observations);
    }

    public string Name { get; }

    public SurveyDistribution Distribution { get; }

    public double Weight { get; }

    public int Observations { get; }
}
