using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Hosting;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Hosting;

public sealed class TelemetryTests(PostgresFixture postgres)
{
    private const string Canary = "817504639";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task LG_1_a_collector_hears_how_it_goes_and_nothing_of_what_was_typed()
    {
        await using var collector = await Collector.StartAsync();
        var database = await postgres.CreateDatabaseAsync(Cancellation);
        await using (var site = AnySite.Start(database, AnonymousAccess.Export, ("Telemetry:Collector", collector.Address)))
        {
            (await site.Client.GetAsync($"/pay/offers?a.base={Canary}", Cancellation)).Dispose();
            (await site.Client.GetAsync($"/pay/curves?pay={Canary}", Cancellation)).EnsureSuccessStatusCode();
            (await site.Client.GetAsync($"/pay/bands?title={Canary}", Cancellation)).EnsureSuccessStatusCode();
            var telemetry = site.Services.GetServices<IHostedService>().OfType<Telemetry>().Single();
            while (collector.Heard("/v1/metrics").Length == 0 || collector.Heard("/v1/traces").Length == 0) telemetry.SendNow();
        }

        collector.Heard("/v1/metrics").ShouldContain("talentmarket.answers");
        collector.Heard("/v1/metrics").ShouldContain("http.server.request.duration");
        collector.Heard("/v1/traces").ShouldContain("/pay/curves");
        collector.Heard("/v1/metrics").ShouldNotContain(Canary);
        collector.Heard("/v1/traces").ShouldNotContain(Canary);
    }

    /// <summary>What listens where an installation's collector would.</summary>
    private sealed class Collector(WebApplication application) : IAsyncDisposable
    {
        private readonly ConcurrentDictionary<string, StringBuilder> heard = new();

        public string Address => application.Urls.Single();

        public static async Task<Collector> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            var collector = new Collector(builder.Build());
            collector.Listen();
            await collector.StartListeningAsync();
            return collector;
        }

        public string Heard(string path) => heard.TryGetValue(path, out var text) ? text.ToString() : "";

        public ValueTask DisposeAsync() => application.DisposeAsync();

        private Task StartListeningAsync() => application.StartAsync(Cancellation);

        private void Listen() => application.MapPost("/{**path}", async (HttpRequest request) =>
        {
            using var body = new StreamReader(request.Body, Encoding.Latin1);
            var said = await body.ReadToEndAsync(Cancellation);
            lock (heard) heard.GetOrAdd(request.Path, _ => new StringBuilder()).Append(said);
        });
    }
}
