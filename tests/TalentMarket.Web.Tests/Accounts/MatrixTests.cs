using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Hosting;

namespace TalentMarket.Web.Tests.Accounts;

/// <summary>Every endpoint of the running site, asked by everybody who can come: what should be closed is closed, what should be open is not.</summary>
public sealed class MatrixTests(PostgresFixture postgres, ITestOutputHelper output)
{
    private static readonly string[] ForPrograms = ["api/", "openapi/", "_blazor"];
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData(AnonymousAccess.None)]
    [InlineData(AnonymousAccess.Browse)]
    [InlineData(AnonymousAccess.Export)]
    public async Task AZ_02_everybody_gets_what_they_may_and_nothing_else(AnonymousAccess anonymous)
    {
        var connectionString = await postgres.CreateDatabaseAsync(None);
        await using var site = AnySite.Start(connectionString, anonymous, ("Api:RequestsPerMinute", "1000000"), ("Accounts:TriesPerMinute", "1000000"));
        await SmallMarket.AddAsync(connectionString, None);
        var comers = await ComersAsync(site);
        var wrong = new List<string>();
        var asked = 0;
        foreach (var (endpoint, method, address) in Doors(site))
            foreach (var comer in comers)
            {
                using var request = comer.Request(new HttpMethod(method), address);
                if (method != "GET") request.Content = new FormUrlEncodedContent([new("nothing", "of use")]);
                // Nobody here sits at the machine: what the owner of the machine may do is tested elsewhere.
                request.Headers.Add("X-Forwarded-For", "203.0.113.7");
                using var response = await site.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, None);
                asked++;
                if (!IsRight(endpoint, comer, anonymous, response)) wrong.Add($"{comer.Name}: {method} {address} answered {(int)response.StatusCode} {response.Headers.Location}");
            }

        output.WriteLine($"{anonymous}: {asked} requests by {comers.Count} comers, {wrong.Count} answered otherwise than the table says");
        wrong.ShouldBeEmpty();
        asked.ShouldBeGreaterThan(400);
    }

    private static bool IsRight(RouteEndpoint endpoint, Comer comer, AnonymousAccess anonymous, HttpResponseMessage response)
    {
        // It lets probes of the machine itself in, and therefore asks by itself.
        if (endpoint.RoutePattern.RawText == Health.Ready) return comer.Own.Contains(Permission.SeeStatus) == (response.StatusCode != HttpStatusCode.Forbidden);
        var isOpen = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
            || (endpoint.Needs() is { } needed && (comer.Own.Contains(needed) || Grants.Of(anonymous).Contains(needed)));
        var isProgram = comer.Key is not null || ForPrograms.Any(start => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith(start, StringComparison.Ordinal));
        return isOpen
            // Let in: what a page or form then makes of a request without its fields is its own affair, but it is no refusal of access.
            ? response.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or >= HttpStatusCode.InternalServerError) && !LeadsToSignIn(response)
            : comer.IsSignedIn ? response.StatusCode == HttpStatusCode.Forbidden
            : isProgram ? response.StatusCode == HttpStatusCode.Unauthorized
            : LeadsToSignIn(response);
    }

    private static bool LeadsToSignIn(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.Redirect && response.Headers.Location!.ToString().StartsWith(AccessRefusal.SignIn, StringComparison.Ordinal);

    private static async Task<IReadOnlyList<Comer>> ComersAsync(AnySite site)
    {
        var comers = new List<Comer> { Comer.Nobody };
        foreach (var role in Enum.GetValues<Role>()) comers.Add(await Comer.SignedInAsync(site, role, None));
        foreach (var scope in Grants.OfKeys) comers.Add(await Comer.WithKeyAsync(site, scope, None));
        return comers;
    }

    // One example of each address and each method it takes; files that only look like something are the same for everybody.
    private static IEnumerable<(RouteEndpoint Endpoint, string Method, string Address)> Doors(AnySite site) =>
        from endpoint in site.Endpoints
        where endpoint.Metadata.All(item => item.GetType().Name != "StaticAssetDescriptor") && endpoint.RoutePattern.RawText != EndpointsTests.FilesSinceTheBuild
        from method in Methods(endpoint)
        select (endpoint, method, Address(endpoint));

    private static IEnumerable<string> Methods(RouteEndpoint endpoint)
    {
        var said = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
        if (said.Count == 0) return ["GET", "POST"];
        // Components take POST for the forms on them, which the token guards before anything else.
        return endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null ? ["GET"] : said.Where(method => method != "HEAD");
    }

    private static string Address(RouteEndpoint endpoint) =>
        "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "documentName" } => "v1",
            _ => "1",
        }))));
}
