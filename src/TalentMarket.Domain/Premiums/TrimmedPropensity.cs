namespace TalentMarket.Domain.Premiums;

/// <summary>Propensities held within 0.02 to 0.98, so that nobody counts for fifty, and the share of people that this changed.</summary>
public sealed record TrimmedPropensity
{
    public const double Lowest = 0.02;

    public const double Highest = 0.98;

    public TrimmedPropensity(IReadOnlyList<double> propensities)
    {
        Values = [.. propensities.Select(value => Math.Clamp(value, Lowest, Highest))];
        TrimmedShare = propensities.Count == 0 ? 0 : (double)propensities.Count(value => value is < Lowest or > Highest) / propensities.Count;
    }

    public IReadOnlyList<double> Values { get; }

    /// <summary>0 to 1.</summary>
    public double TrimmedShare { get; }
}
