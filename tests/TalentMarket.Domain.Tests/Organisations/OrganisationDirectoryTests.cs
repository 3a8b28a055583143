using TalentMarket.Domain.Organisations;

namespace TalentMarket.Domain.Tests.Organisations;

public sealed class OrganisationDirectoryTests
{
    private static readonly OrganisationDirectory Directory = new(
        [
            new Organisation { Id = 1, Code = "meta", Name = "Meta", Kind = OrganisationKind.Public },
            new Organisation { Id = 2, Code = "facebook-inc", Name = "FACEBOOK INC", Kind = OrganisationKind.Public, UltimateParentId = 1 },
            new Organisation { Id = 3, Code = "lab", Name = "Lab", Kind = OrganisationKind.Public, UltimateParentId = 1 },
        ],
        [
            Tier(1, 2010, TalentTier.BigTech), Tier(3, 2015, TalentTier.AiStartUp), Tier(3, 2020, TalentTier.FrontierLab),
        ]);

    [Theory]
    [InlineData(1, 2012, TalentTier.BigTech)]
    [InlineData(2, 2018, TalentTier.BigTech)]
    [InlineData(3, 2019, TalentTier.AiStartUp)]
    [InlineData(3, 2020, TalentTier.FrontierLab)]
    [InlineData(3, 2012, TalentTier.BigTech)]
    public void The_tier_on_a_date_is_its_own_else_its_parents(long organisation, int year, TalentTier tier) =>
        Directory.TierOn(organisation, new DateOnly(year, 6, 1)).ShouldBe(tier);

    [Fact]
    public void Before_the_first_tier_there_is_none() => Directory.TierOn(1, new DateOnly(2009, 12, 31)).ShouldBeNull();

    private static OrganisationTier Tier(long organisation, int year, TalentTier tier) =>
        new() { OrganisationId = organisation, EffectiveFrom = new DateOnly(year, 1, 1), Tier = tier, SourceId = 1 };
}
