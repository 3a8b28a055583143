using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TalentMarket.Data.ApiKeys;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.ApiKeys;

/// <summary>Programs that ask with a key, at a site that is closed to everybody else.</summary>
public sealed class ApiKeyTests(ClosedSite closed) : IClassFixture<ClosedSite>
{
    private const string Api = "/api/v1/pay-bands?level=L3";
    private static readonly CancellationToken None = CancellationToken.None;

    private AnySite Site => closed.Site;

    [Fact]
    public async Task A_key_that_may_read_figures_reads_them_and_takes_none_away()
    {
        var program = await Comer.WithKeyAsync(Site, Permission.BrowseFigures, None);

        (await AskAsync(program, Api)).ShouldBe(HttpStatusCode.OK);
        (await AskAsync(program, "/pay/bands.csv")).ShouldBe(HttpStatusCode.Forbidden);
        (await AskAsync(program, Api + "&format=csv")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task ID_21_a_revoked_key_and_one_that_never_was_get_401()
    {
        var person = await Keeper.OfAsync(Site, Role.Analyst);
        var created = await person.CreateAsync(Permission.BrowseFigures);
        var program = new Comer("program", null, created.Text, new HashSet<Permission>());
        (await AskAsync(program, Api)).ShouldBe(HttpStatusCode.OK);

        await Site.Services.GetRequiredService<KeyStore>().RevokeAsync(person.Caller, created.Key.Id, None);

        (await AskAsync(program, Api)).ShouldBe(HttpStatusCode.Unauthorized);
        (await AskAsync(program with { Key = created.Text[..^1] + "!" }, Api)).ShouldBe(HttpStatusCode.Unauthorized);
        (await AskAsync(program with { Key = "anything" }, "/")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ID_21_a_dead_key_is_refused_even_where_everybody_is_let_in()
    {
        await using var open = AnySite.Start(closed.ConnectionString, AnonymousAccess.Export);
        using var request = (Comer.Nobody with { Key = "tm_abcdefgh_" + new string('A', 43) }).Request(HttpMethod.Get, Api);

        var response = await open.Client.SendAsync(request, None);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await response.Content.ReadAsStringAsync(None)).ShouldContain("The API key is unknown, has expired or was revoked.");
    }

    [Fact]
    public async Task ID_20_a_key_in_an_address_is_refused_and_flagged()
    {
        var person = await Keeper.OfAsync(Site, Role.Analyst);
        var created = await person.CreateAsync(Permission.BrowseFigures);

        foreach (var address in new[] { $"{Api}&key={created.Text}", $"/{created.Text}", $"/pay/bands?access_token={created.Text}" })
        {
            var response = await Site.Client.GetAsync(address, None);

            response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            var text = await response.Content.ReadAsStringAsync(None);
            text.ShouldContain("An API key does not belong in an address");
            text.ShouldNotContain(created.Text);
        }

        (await Site.Services.GetRequiredService<KeyStore>().ListAsync(person.Caller, None)).Single().SeenInAddressAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task ID_22_the_sixty_first_request_of_a_minute_waits_for_the_next()
    {
        var (program, other) = (await Comer.WithKeyAsync(Site, Permission.BrowseFigures, None), await Comer.WithKeyAsync(Site, Permission.BrowseFigures, None));
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 62; i++) answers.Add(await AskAsync(program, "/api/v1/pay-bands?level=L9"));

        answers.TakeWhile(status => status != HttpStatusCode.TooManyRequests).Count().ShouldBe(60);
        using var request = program.Request(HttpMethod.Get, Api);
        var refused = await Site.Client.SendAsync(request, None);
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        refused.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        (await AskAsync(other, Api)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_document_of_the_api_names_the_key()
    {
        var program = await Comer.WithKeyAsync(Site, Permission.BrowseFigures, None);
        using var request = program.Request(HttpMethod.Get, "/openapi/v1.json");
        var response = await Site.Client.SendAsync(request, None);

        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync(None));
        var scheme = document.RootElement.GetProperty("components").GetProperty("securitySchemes").GetProperty("apiKey");
        (scheme.GetProperty("type").GetString(), scheme.GetProperty("scheme").GetString()).ShouldBe(("http", "bearer"));
        foreach (var path in document.RootElement.GetProperty("paths").EnumerateObject())
        {
            var operation = path.Value.GetProperty("get");
            operation.GetProperty("security")[0].TryGetProperty("apiKey", out _).ShouldBeTrue(path.Name);
            foreach (var status in new[] { "401", "403", "429" }) operation.GetProperty("responses").TryGetProperty(status, out _).ShouldBeTrue(path.Name);
        }
    }

    private async Task<HttpStatusCode> AskAsync(Comer comer, string address)
    {
        using var request = comer.Request(HttpMethod.Get, address);
        using var response = await Site.Client.SendAsync(request, None);
        return response.StatusCode;
    }
}
