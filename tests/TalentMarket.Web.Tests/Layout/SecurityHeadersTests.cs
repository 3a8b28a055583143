using System.Net;
using Microsoft.AspNetCore.Routing;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Layout;

/// <summary>Every endpoint of the site, asked through a proxy that speaks HTTPS with the outside.</summary>
public sealed class SecurityHeadersTests(ProxiedSite proxied) : IClassFixture<ProxiedSite>
{
    // OWASP ASVS 5.0, 3.4.1: at least a year.
    private const long LeastSecondsOfHttps = 31_536_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task HD_2_every_endpoint_tells_browsers_what_they_may_not_do()
    {
        var addresses = proxied.Site.Endpoints.Select(AddressOf).Append("/pay/bandits").Append("/api/v1/pay-bandits").Distinct().ToList();
        addresses.Count.ShouldBeGreaterThan(25);
        foreach (var address in addresses)
        {
            using var response = await proxied.AskAsync(HttpMethod.Get, address, Cancellation);
            ShouldBeGuarded(response, address);
            if (!IsAsset(response)) (response.Headers.CacheControl?.NoStore).ShouldBe(true, address);
        }
    }

    [Fact]
    public async Task HD_2_what_is_refused_is_guarded_too()
    {
        foreach (var (method, address, expected) in new[]
        {
            (HttpMethod.Post, "/appearance", HttpStatusCode.BadRequest),
            (HttpMethod.Delete, "/pay/bands", HttpStatusCode.MethodNotAllowed),
            (HttpMethod.Trace, "/pay/bands", HttpStatusCode.MethodNotAllowed),
            (HttpMethod.Post, "/api/v1/pay-bands", HttpStatusCode.MethodNotAllowed),
            (HttpMethod.Get, "/_blazor", HttpStatusCode.BadRequest),
        })
        {
            using var response = await proxied.AskAsync(method, address, Cancellation);

            response.StatusCode.ShouldBe(expected, address);
            ShouldBeGuarded(response, address);
            response.Headers.CacheControl?.ToString().ShouldBe("no-store", address);
        }
    }

    [Fact]
    public async Task HD_2_a_machine_that_serves_itself_is_not_held_to_HTTPS()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "localhost" } };
        request.Headers.Add("X-Forwarded-Proto", "https");

        (await proxied.Site.Client.SendAsync(request, Cancellation)).Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
    }

    // OWASP ASVS 5.0, 13.4.1 to 13.4.7: what a misconfigured server gives away.
    [Theory]
    [InlineData("/.git/HEAD")]
    [InlineData("/.env")]
    [InlineData("/appsettings.json")]
    [InlineData("/web.config")]
    [InlineData("/_framework/")]
    [InlineData("/wwwroot/site.css")]
    [InlineData("/TalentMarket.Web.dll")]
    [InlineData("/%2e%2e/appsettings.json")]
    [InlineData("/..%2f..%2fappsettings.json")]
    [InlineData("/swagger/index.html")]
    [InlineData("/_content/")]
    [InlineData("/trace.axd")]
    public async Task HD_3_nothing_of_the_installation_is_served(string address)
    {
        using var response = await proxied.AskAsync(HttpMethod.Get, address, Cancellation);

        response.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task HD_3_no_answer_names_a_version()
    {
        using var response = await proxied.AskAsync(HttpMethod.Get, "/pay/bands", Cancellation);
        var text = await response.Content.ReadAsStringAsync(Cancellation);

        foreach (var name in new[] { "Server", "X-Powered-By", "X-AspNet-Version", "X-SourceMap", "SourceMap" }) response.Headers.Contains(name).ShouldBeFalse(name);
        text.ShouldNotContain("ASP.NET");
        text.ShouldNotContain("generator");
    }

    private static void ShouldBeGuarded(HttpResponseMessage response, string address)
    {
        string Only(string header) => response.Headers.TryGetValues(header, out var values) ? values.ShouldHaveSingleItem(address) : $"no {header}";
        Only("X-Content-Type-Options").ShouldBe("nosniff", address);
        Only("Referrer-Policy").ShouldBe("same-origin", address);
        Only("Cross-Origin-Opener-Policy").ShouldBe("same-origin", address);
        Only("Cross-Origin-Resource-Policy").ShouldBe("same-origin", address);
        Only("Permissions-Policy").ShouldContain("camera=()");
        Only("Content-Security-Policy").ShouldContain("script-src 'self';");
        Only("Content-Security-Policy").ShouldContain("object-src 'none'");
        Only("Content-Security-Policy").ShouldContain("frame-ancestors 'none'");
        var transport = Only("Strict-Transport-Security");
        transport.ShouldEndWith("; includeSubDomains");
        long.Parse(transport.Split(['=', ';'])[1], System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThanOrEqualTo(LeastSecondsOfHttps);
        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse(address);
        response.Headers.Contains("Server").ShouldBeFalse(address);
    }

    private static bool IsAsset(HttpResponseMessage response) =>
        response.IsSuccessStatusCode && response.Content.Headers.ContentType?.MediaType is "text/css" or "text/javascript" or "image/svg+xml";

    // Every parameter of a route is 1, which fits a number as well as a name.
    private static string AddressOf(RouteEndpoint endpoint) =>
        "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part =>
            part is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal ? literal.Content : part is Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator ? separator.Content : "1"))));
}
