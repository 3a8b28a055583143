using System.Net;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Tests.Accounts;

/// <summary>What a request says of itself opens nothing.</summary>
public sealed class HeadersTests(ClosedSite closed) : IClassFixture<ClosedSite>
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData("X-User", "admin@example.org")]
    [InlineData("X-Forwarded-User", "admin@example.org")]
    [InlineData("X-Remote-User", "admin")]
    [InlineData("Remote-User", "admin")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("X-Original-URL", "/")]
    [InlineData("X-Rewrite-URL", "/data/api")]
    [InlineData("X-Role", "Admin")]
    [InlineData("Forwarded", "for=127.0.0.1;host=localhost")]
    public async Task AZ_06_no_header_signs_anybody_in(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/pay-bands");
        request.Headers.TryAddWithoutValidation(header, value);

        (await closed.Site.Client.SendAsync(request, None)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task AZ_06_only_a_known_proxy_is_believed_about_the_address()
    {
        await using var site = AnySite.Start(closed.ConnectionString, AnonymousAccess.Export, ("Access:KnownProxies", "127.0.0.1, ::1"), ("Api:RequestsPerMinute", "1"));

        // Each address has a limit of its own: behind a known proxy those two are two.
        (await AskAsync(site, "203.0.113.7")).ShouldBe(HttpStatusCode.OK);
        (await AskAsync(site, "203.0.113.8")).ShouldBe(HttpStatusCode.OK);
        (await AskAsync(site, "203.0.113.7")).ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task AZ_06_whoever_is_no_known_proxy_cannot_pass_for_others()
    {
        await using var site = AnySite.Start(closed.ConnectionString, AnonymousAccess.Export, ("Access:KnownProxies", "192.0.2.1"), ("Api:RequestsPerMinute", "1"));

        (await AskAsync(site, "203.0.113.7")).ShouldBe(HttpStatusCode.OK);
        (await AskAsync(site, "203.0.113.8")).ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Theory]
    [InlineData("TRACE", "/")]
    [InlineData("TRACE", "/api/v1/pay-bands")]
    [InlineData("TRACE", "/nowhere")]
    [InlineData("TRACK", "/pay/bands")]
    [InlineData("PUT", "/pay/bands")]
    [InlineData("DELETE", "/api/v1/pay-bands")]
    [InlineData("PATCH", "/pay/composites/1/save")]
    [InlineData("POST", "/pay/bands.csv")]
    [InlineData("PROPFIND", "/")]
    public async Task AZ_07_a_method_that_an_address_does_not_take_is_refused_as_such(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);

        (await closed.Site.Client.SendAsync(request, None)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("/openapi/v1.json")]
    [InlineData("/metrics")]
    [InlineData("/health")]
    [InlineData("/health/ready")]
    [InlineData("/swagger")]
    [InlineData("/.git/config")]
    [InlineData("/appsettings.json")]
    public async Task AZ_10_what_describes_the_installation_is_not_for_outsiders(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");

        (await closed.Site.Client.SendAsync(request, None)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    private static async Task<HttpStatusCode> AskAsync(AnySite site, string forwardedFor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/pay-bands?level=L3");
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        using var response = await site.Client.SendAsync(request, None);
        return response.StatusCode;
    }
}
