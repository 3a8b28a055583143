namespace TalentMarket.Domain.Premiums;

/// <summary>What people can be alike in.</summary>
public enum PremiumTrait
{
    Survey,
    Job,
    Product,
    Level,
    Tier,
    Hub,
    Country,
    Employment,
    Experience,
    Phd,
    FrontierRun,
    Organisation,
}
