using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Tests.Accounts;

public sealed class OpenAccessTests
{
    private const string Server = "Host=db.example;Database=talentmarket";

    [Theory]
    [InlineData("http://localhost:5080", AnonymousAccess.Export)]
    [InlineData("http://127.0.0.1:5080", AnonymousAccess.Export)]
    [InlineData("http://127.0.0.2:5080", AnonymousAccess.Export)]
    [InlineData("http://[::1]:5080", AnonymousAccess.Export)]
    [InlineData("http://0.0.0.0:5080", AnonymousAccess.None)]
    [InlineData("http://[::]:8080", AnonymousAccess.None)]
    [InlineData("http://*:8080", AnonymousAccess.None)]
    [InlineData("http://+:8080", AnonymousAccess.None)]
    [InlineData("http://192.168.1.4:5080", AnonymousAccess.None)]
    [InlineData("http://pay.example:5080", AnonymousAccess.None)]
    public void With_nothing_said_the_product_is_open_to_whoever_sits_at_its_own_machine(string address, AnonymousAccess expected) =>
        OpenAccess.Of(new AccessOptions(), null, [address]).ShouldBe(expected);

    [Fact]
    public void One_address_that_others_can_reach_closes_it() =>
        OpenAccess.Of(new AccessOptions(), null, ["http://localhost:5080", "http://10.0.0.4:5080"]).ShouldBe(AnonymousAccess.None);

    [Fact]
    public void A_connection_string_closes_it() =>
        OpenAccess.Of(new AccessOptions(), Server, ["http://localhost:5080"]).ShouldBe(AnonymousAccess.None);

    [Fact]
    public void A_proxy_closes_it() =>
        OpenAccess.Of(new AccessOptions { KnownProxies = "127.0.0.1" }, null, ["http://localhost:5080"]).ShouldBe(AnonymousAccess.None);

    [Theory]
    [InlineData("None", AnonymousAccess.None)]
    [InlineData("browse", AnonymousAccess.Browse)]
    [InlineData("Export", AnonymousAccess.Export)]
    public void What_is_said_holds_everywhere(string said, AnonymousAccess expected)
    {
        OpenAccess.Of(new AccessOptions { Anonymous = said }, null, ["http://localhost:5080"]).ShouldBe(expected);
        OpenAccess.Of(new AccessOptions { Anonymous = said }, Server, ["http://0.0.0.0:80"]).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Everything", "")]
    [InlineData("2", "")]
    [InlineData("", "proxy.example")]
    public void What_is_said_wrongly_is_not_guessed_at(string anonymous, string proxies) =>
        new AccessOptions { Anonymous = anonymous, KnownProxies = proxies }.IsUnderstood().ShouldBeFalse();
}
