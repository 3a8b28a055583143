using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Tests.Accounts;

public sealed class LocalAddressTests
{
    private const string Evil = "evil.example";

    // What browsers make of an address: a slash from a backslash, nothing from a tab or a line break.
    private static readonly string[] Schemes = ["http:", "https:", "HTTPS:", "ftp:", "javascript:", "data:", "vbscript:", ""];
    private static readonly string[] Slashes = ["//", "\\\\", "/\\", "\\/", "/\t/", "/\n/", "///", "//@"];

    private static IEnumerable<string> Elsewhere => from scheme in Schemes from slashes in Slashes select scheme + slashes + Evil;

    private static IEnumerable<string> Odd =>
        ["", " ", "evil.example", "javascript:alert(1)", "data:text/html,x", "@evil.example", ".evil.example", "mailto:a@evil.example", "\u0000//evil.example",
            " //evil.example", "\t//evil.example", "／／evil.example", "/é", "/a b", "/\u007f", "http:evil.example", "https:/evil.example", "?//evil.example"];

    [Fact]
    public void ID_24_None_of_sixty_ways_out_leads_out()
    {
        var payloads = Elsewhere.Concat(Odd).ToList();

        payloads.Count.ShouldBeGreaterThanOrEqualTo(60);
        payloads.Where(payload => LocalAddress.OrHome(payload) != "/").ShouldBeEmpty();
        LocalAddress.OrHome(null).ShouldBe("/");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/pay/bands?job=ml-engineer&hub=london#content")]
    [InlineData("/account?returnUrl=%2F%2Fevil.example")]
    public void Addresses_of_the_site_are_kept(string address) => LocalAddress.OrHome(address).ShouldBe(address);
}
