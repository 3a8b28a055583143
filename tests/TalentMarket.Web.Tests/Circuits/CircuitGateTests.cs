using System.Net;
using System.Net.WebSockets;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Circuits;

public sealed class CircuitGateTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task BZ_02_a_circuit_opens_from_the_sites_own_pages_alone()
    {
        await using var site = await StartAsync();
        var own = site.Address.GetLeftPart(UriPartial.Authority);
        string?[] foreign =
        [
            null, "", "null", "https://elsewhere.example", "http://elsewhere.example", own.Replace("http:", "https:", StringComparison.Ordinal),
            $"http://127.0.0.1:{site.Address.Port + 1}", "http://127.0.0.1", own + "/", own + "/pay", own.ToUpperInvariant(), own + ".elsewhere.example",
            $"http://www.127.0.0.1:{site.Address.Port}", $"http://127.0.0.1.:{site.Address.Port}", $"http://127.0.0.2:{site.Address.Port}",
            $"http://localhost:{site.Address.Port}", $"http://somebody@127.0.0.1:{site.Address.Port}", own + " ,http://elsewhere.example",
            "file://", "chrome-extension://abcdefghijklmnop", " " + own + "x",
        ];
        foreign.Length.ShouldBeGreaterThanOrEqualTo(20);

        (await OpenAsync(site, own)).Status.ShouldBe(HttpStatusCode.SwitchingProtocols);
        foreach (var origin in foreign) (await OpenAsync(site, origin)).Status.ShouldBe(HttpStatusCode.Forbidden, $"from {origin}");
    }

    [Fact]
    public async Task BZ_02_no_other_site_negotiates_a_circuit()
    {
        await using var site = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", "https://elsewhere.example");

        (await site.Client.SendAsync(request, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Circuits_are_held_over_WebSockets_alone()
    {
        await using var site = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_blazor?id=1");
        request.Headers.Add("Origin", site.Address.GetLeftPart(UriPartial.Authority));

        (await site.Client.SendAsync(request, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task BZ_03_the_ninth_circuit_of_one_caller_is_refused_and_others_are_unaffected()
    {
        await using var site = await StartAsync(("Access:KnownProxies", "127.0.0.1"));
        var open = new List<Opened>();
        for (var circuit = 1; circuit <= 8; circuit++) open.Add(await OpenAsync(site, Own(site), "203.0.113.7"));
        open.ShouldAllBe(opened => opened.Status == HttpStatusCode.SwitchingProtocols);

        (await OpenAsync(site, Own(site), "203.0.113.7")).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        (await OpenAsync(site, Own(site), "203.0.113.8")).Status.ShouldBe(HttpStatusCode.SwitchingProtocols);

        open[0].Socket.Abort();
        await EventuallyAsync(async () => (await OpenAsync(site, Own(site), "203.0.113.7")).Status == HttpStatusCode.SwitchingProtocols);
    }

    [Theory]
    [InlineData("Limits:Circuits")]
    [InlineData("Limits:AnonymousCircuits")]
    public async Task BZ_03_the_instance_takes_so_many_circuits_and_no_more(string limit)
    {
        await using var site = await StartAsync(("Access:KnownProxies", "127.0.0.1"), (limit, "3"));
        for (var circuit = 1; circuit <= 3; circuit++) (await OpenAsync(site, Own(site), $"203.0.113.{circuit}")).Status.ShouldBe(HttpStatusCode.SwitchingProtocols);

        (await OpenAsync(site, Own(site), "203.0.113.4")).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        (await site.Client.GetAsync("/", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static string Own(AnySite site) => site.Address.GetLeftPart(UriPartial.Authority);

    private async Task<AnySite> StartAsync(params (string Name, string Value)[] settings) =>
        AnySite.Start(await postgres.CreateDatabaseAsync(Cancellation), AnonymousAccess.Export, settings);

    private sealed record Opened(ClientWebSocket Socket, HttpStatusCode Status);

    private static async Task<Opened> OpenAsync(AnySite site, string? origin, string? from = null)
    {
        var socket = new ClientWebSocket { Options = { CollectHttpResponseDetails = true } };
        if (origin is not null) socket.Options.SetRequestHeader("Origin", origin);
        if (from is not null) socket.Options.SetRequestHeader("X-Forwarded-For", from);
        try
        {
            await socket.ConnectAsync(new Uri($"ws://{site.Address.Authority}/_blazor"), Cancellation);
        }
        catch (WebSocketException)
        {
        }

        return new Opened(socket, socket.HttpStatusCode);
    }

    private static async Task EventuallyAsync(Func<Task<bool>> happened)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await happened()) await Task.Delay(50, patience.Token);
    }
}
