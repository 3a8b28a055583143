using TalentMarket.Domain.Premiums;

namespace TalentMarket.Domain.Tests.Premiums;

public sealed class OrganisationDrawsTests
{
    [Theory]
    // (1 − k/40)⁴⁰ of the draws hold none of k organisations among 40: 12.9 %, 4.4 %.
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void A_side_of_two_organisations_is_missing_from_too_many_draws_for_an_interval(int organisations, bool hasInterval) =>
        OrganisationDraws.Intervals(40, "one side", times => [times[..organisations].Sum() == 0 ? double.NaN : times[..organisations].Sum()])[0]
            .Exists.ShouldBe(hasInterval);
}
