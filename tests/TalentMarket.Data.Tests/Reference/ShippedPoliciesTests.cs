using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.Reference;

public sealed class ShippedPoliciesTests(ShippedDatabase shipped) : IClassFixture<ShippedDatabase>
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    // Empsight's published standard: 5 organisations and 5 people, 10 and 10 for P10 and P90, none above 25 %, three months old.
    [Theory]
    [InlineData(SourceClass.Confidential, "5 5 10 10 25 3 True 3 5")]
    [InlineData(SourceClass.Illustrative, "5 5 10 10 25 3 True 3 5")]
    [InlineData(SourceClass.Open, "0 5 0 5 100 0 False 0 1")]
    [InlineData(SourceClass.Cut, "0 5 0 5 100 0 False 0 1")]
    public async Task Each_source_class_has_its_rules(SourceClass sourceClass, string rules)
    {
        await using var db = shipped.Open();

        var policy = await db.DisclosurePolicies.SingleAsync(policy => policy.SourceClass == sourceClass, None);

        $"{policy.MinimumOrganisations} {policy.MinimumPeople} {policy.MinimumTailOrganisations} {policy.MinimumTailPeople} {policy.MaximumOrganisationSharePercent} {policy.MinimumAgeMonths} {policy.WithholdWhenAllEqual} {policy.SignificantDigits} {policy.PeopleBandWidth}"
            .ShouldBe(rules);
    }
}
