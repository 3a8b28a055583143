namespace TalentMarket.Domain.Founders;

/// <summary>Who gets what of a sale: investors hold non-participating preferred shares, founders common shares.</summary>
/// <param name="FoundersShare">Founders' part of all shares, 0 to 1.</param>
/// <param name="InvestorsShare">Investors' part of all shares, 0 to 1.</param>
/// <param name="Raised">Capital that investors put in, US dollars.</param>
/// <param name="PreferenceRatio">What they get back first ÷ what they put in: 1 is their money, 1.5 half as much again.</param>
public sealed record CapTable(double FoundersShare, double InvestorsShare, double Raised, double PreferenceRatio)
{
    /// <summary>Founders' part of the proceeds: f × X where investors do better by sharing (i × X ≥ preference × raised),
    /// else f ÷ (1 − i) of what the preference leaves.</summary>
    public double FoundersGet(double proceeds)
    {
        var preference = PreferenceRatio * Raised;
        if (InvestorsShare * proceeds >= preference) return FoundersShare * proceeds;
        return FoundersShare / (1 - InvestorsShare) * Math.Max(0, proceeds - preference);
    }

    /// <summary>After selling a part of the company for more capital at the same preference.</summary>
    public CapTable After(double dilution, double raised) =>
        new(FoundersShare * (1 - dilution), InvestorsShare + (1 - InvestorsShare) * dilution, Raised + raised, PreferenceRatio);
}
