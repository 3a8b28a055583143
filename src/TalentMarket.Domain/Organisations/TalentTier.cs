namespace TalentMarket.Domain.Organisations;

/// <summary>The part of the market an employer competes in.</summary>
public enum TalentTier : short
{
    FrontierLab = 1,
    BigTech = 2,
    AiStartUp = 3,
    RestOfTech = 4,
    University = 5,
}
