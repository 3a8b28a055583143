namespace TalentMarket.Domain.Ageing;

/// <summary>How a yearly rate acts over a part of a year or over several.</summary>
public enum AgeingConvention : short
{
    /// <summary>(1 + r)^(days ÷ 365.25)</summary>
    Compound = 1,

    /// <summary>1 + r × months ÷ 12</summary>
    Simple = 2,
}
