using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Deals.Curation;
using TalentMarket.Web.Layout;

namespace TalentMarket.Web.Tests.Accounts;

/// <summary>Every endpoint of the running site says what it takes.</summary>
public sealed class EndpointsTests(ClosedSite closed, ITestOutputHelper output) : IClassFixture<ClosedSite>
{
    // The protocol of circuits is no form: browsers let other origins send it no cookie, and it takes JSON or its own bytes.
    private const string Circuits = "/_blazor";

    // The framework adds it in development, for files made since the build, and lets nobody say anything of it: the fallback holds.
    internal const string FilesSinceTheBuild = "{**path:file}";

    [Fact]
    public void AZ_01_every_endpoint_says_what_it_takes_or_that_it_is_open()
    {
        foreach (var endpoint in closed.Site.Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null))
            output.WriteLine($"{endpoint.RoutePattern.RawText}: {endpoint.Needs()}");

        closed.Site.Endpoints.ShouldNotBeEmpty();
        closed.Site.Endpoints
            .Where(endpoint => endpoint.Needs() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(endpoint => endpoint.RoutePattern.RawText).ShouldBeSubsetOf([FilesSinceTheBuild]);
    }

    [Fact]
    public void AZ_01_what_is_open_to_everybody_is_a_short_list()
    {
        var open = closed.Site.Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Where(endpoint => endpoint.Metadata.All(item => item.GetType().Name != "StaticAssetDescriptor"))
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct();

        open.ShouldBeSubsetOf(Open);
    }

    [Fact]
    public void ID_23_everything_that_can_be_sent_to_checks_the_sites_own_token()
    {
        var unchecked_ = closed.Site.Endpoints.Where(TakesMore).Where(endpoint => !Checks(endpoint))
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(address => !address.StartsWith(Circuits, StringComparison.Ordinal));

        unchecked_.ShouldBeEmpty();
    }

    [Fact]
    public void The_navigation_says_of_each_page_what_the_page_itself_takes()
    {
        foreach (var page in SitePages.All)
            closed.Site.Endpoints.Single(endpoint => endpoint.RoutePattern.RawText!.Trim('/') == page.Address.Trim('/')
                    && endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
                .Needs().ShouldBe(page.Needs, page.Address);
    }

    // A feed reader cannot sign in either: what opens a feed is in its address, and ends with the right of whoever made it.
    // A probe cannot sign in: whether it may know is asked when it is answered (AZ-10).
    private static IReadOnlyList<string> Open { get; } =
        ["/health/live", "/health/ready", "/appearance", "/error", "/not-found", AccessRefusal.SignIn, AccountSite.SignOutAddress, SignIn.SecondStep, "/account/forgot", "/account/passkeys/ask",
            LinkAddress.SetUp, LinkAddress.Invitation, LinkAddress.Reset, "/account/external/{name}", "/account/external/{name}/return", "/_framework/opaque-redirect",
            CurationAddress.AtomFeed, CurationAddress.JsonFeed];

    private static bool TakesMore(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is { HttpMethods: var methods }
        && (methods.Count == 0 || methods.Any(method => method is not ("GET" or "HEAD")));

    private static bool Checks(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<SiteFormAttribute>() is not null
        || endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: true };
}
