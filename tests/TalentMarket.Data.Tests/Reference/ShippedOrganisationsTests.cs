using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;

namespace TalentMarket.Data.Tests.Reference;

public sealed class ShippedOrganisationsTests(ShippedDatabase shipped) : IClassFixture<ShippedDatabase>
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_code_is_the_normalised_name()
    {
        await using var db = shipped.Open();
        var organisations = await db.Organisations.ToListAsync(None);

        organisations.ShouldAllBe(organisation => organisation.Code == JobTitle.Normalise(organisation.Name).Replace(' ', '-'));
        organisations.ShouldAllBe(organisation => organisation.Kind == OrganisationKind.Public);
    }

    [Theory]
    [InlineData("AMAZONCOM SERVICES INC", "Amazon")]
    [InlineData("FACEBOOK INC", "Meta")]
    [InlineData("GOOGLE LLC", "Google")]
    [InlineData("Google DeepMind", "Google")]
    [InlineData("LINKEDIN CORPORATION", "Microsoft")]
    public async Task A_legal_entity_belongs_to_its_group(string name, string parent)
    {
        await using var db = shipped.Open();

        var entity = await db.Organisations.SingleAsync(organisation => organisation.Name == name, None);
        (await db.Organisations.FindAsync([entity.UltimateParentId], None))!.Name.ShouldBe(parent);
    }

    [Fact]
    public async Task A_parent_is_always_the_top_of_its_group()
    {
        await using var db = shipped.Open();

        (await (from child in db.Organisations
                join parent in db.Organisations on child.UltimateParentId equals parent.Id
                where parent.UltimateParentId != null
                select child.Name).ToListAsync(None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_similar_name_is_not_a_big_employer()
    {
        await using var db = shipped.Open();

        // It begins like Apple and is a consultancy.
        (await db.Organisations.AnyAsync(organisation => organisation.Code == "applet-systems-llc", None)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("OpenAI", TalentTier.FrontierLab)]
    [InlineData("Google DeepMind", TalentTier.FrontierLab)]
    [InlineData("Google", TalentTier.BigTech)]
    [InlineData("AMAZON CORPORATE LLC", TalentTier.BigTech)]
    [InlineData("Sakana AI", TalentTier.AiStartUp)]
    [InlineData("NVIDIA", TalentTier.RestOfTech)]
    [InlineData("MIT", TalentTier.University)]
    public async Task A_tier_is_dated_and_sourced(string name, TalentTier tier)
    {
        await using var db = shipped.Open();

        var row = await (from given in db.OrganisationTiers
                         join organisation in db.Organisations on given.OrganisationId equals organisation.Id
                         where organisation.Name == name
                         select given).SingleAsync(None);
        row.Tier.ShouldBe(tier);
        row.EffectiveFrom.ShouldBeLessThan(new DateOnly(2026, 1, 1));
    }
}
