using TalentMarket.Domain.Organisations;

namespace TalentMarket.Domain.Tests.Organisations;

public sealed class OrganisationCodeTests
{
    [Theory]
    [InlineData("Amazon.com Services, Inc.", "amazon-com-services-inc")]
    [InlineData("AMAZON.COM  SERVICES INC", "amazon-com-services-inc")]
    [InlineData("ETH Zürich", "eth-zürich")]
    [InlineData("  3M ", "3m")]
    [InlineData("---", "")]
    public void One_employer_written_in_two_ways_has_one_code(string name, string code) => OrganisationCode.Of(name).ShouldBe(code);
}
