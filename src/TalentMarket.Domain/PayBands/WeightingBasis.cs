namespace TalentMarket.Domain.PayBands;

/// <summary>What counts once in a percentile. Never percentiles of organisations' means: they hide the spread within.</summary>
public enum WeightingBasis : short
{
    /// <summary>Each person: the pay of somebody drawn from all people.</summary>
    Incumbents = 1,

    /// <summary>Each organisation, its weight spread evenly over its people: the pay of somebody drawn at an organisation drawn first.</summary>
    Organisations = 2,
}
