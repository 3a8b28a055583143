namespace TalentMarket.Domain.Deals;

/// <summary>How a team changed hands.</summary>
public enum DealStructure : short
{
    Acquisition = 1,

    /// <summary>A licence to the technology and offers to the people; the company stays behind.</summary>
    LicenceAndHire = 2,

    /// <summary>A share of the company and offers to its people.</summary>
    StakeAndHire = 3,

    /// <summary>Offers to the people alone.</summary>
    TeamHire = 4,
}
