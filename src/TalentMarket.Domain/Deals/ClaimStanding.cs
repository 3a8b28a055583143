namespace TalentMarket.Domain.Deals;

/// <summary>What a claim may be used for.</summary>
public enum ClaimStanding : short
{
    /// <summary>The figure as the source states it.</summary>
    Stands = 1,

    /// <summary>Computed from what the source states; a stated figure of the same grade goes before it.</summary>
    Derived = 2,

    /// <summary>An offer that was not taken: no value of the deal.</summary>
    TurnedDown = 3,

    /// <summary>Covers more or less than the field, or only bounds it: shown beside the others, never the figure.</summary>
    PartOrLimit = 4,
}
