namespace TalentMarket.Domain.Jobs;

/// <summary>The common ladder to which every survey's own levels are mapped.</summary>
public enum JobLevel : short
{
    L1 = 1,
    L2 = 2,
    L3 = 3,
    L4 = 4,
    L5 = 5,
    L6 = 6,
    L7 = 7,
    L8 = 8,
}
