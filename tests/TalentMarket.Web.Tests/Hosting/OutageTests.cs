using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using TalentMarket.Data.Embedded;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Hosting;

/// <summary>A server of its own that can be stopped under the running site.</summary>
public sealed class OutageTests : IAsyncLifetime
{
    private static readonly TimeSpan Outage =
        TimeSpan.FromSeconds(Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1" ? 60 : 4);

    private static readonly string[] Asked = ["/", "/pay/bands", "/pay/curves", "/pay/bands?groupBy=job", "/pay/offers", "/data/sources", "/api/v1/pay-bands"];
    private readonly string folder = Path.Combine(Path.GetTempPath(), "talentmarket-outage-" + Guid.NewGuid().ToString("N")[..8]);
    private EmbeddedPostgres server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = await StartServerAsync();

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task DU_16_while_the_database_is_away_what_was_asked_is_still_answered_and_all_is_well_soon_after()
    {
        await using var site = AnySite.Start(server.ConnectionString("talentmarket", EmbeddedPostgres.Owner), AnonymousAccess.Export);
        foreach (var page in Asked) (await site.Client.GetAsync(page, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK, page);
        await server.StopAsync();

        var statuses = await BrowseAsync(site, people: 50);

        statuses.Keys.ShouldBe([HttpStatusCode.OK]);
        (await site.Client.GetStringAsync("/pay/bands", Cancellation)).ShouldContain("The database has not answered since");
        var unasked = await site.Client.GetAsync("/pay/bands?job=data-engineer", Cancellation);
        unasked.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await unasked.Content.ReadAsStringAsync(Cancellation)).ShouldContain("The database does not answer");
        var program = await site.Client.GetAsync("/api/v1/pay-bands?job=data-engineer", Cancellation);
        program.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        program.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await site.Client.GetAsync("/health/live", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.Client.GetAsync("/health/ready", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        server = await StartServerAsync();
        var back = Stopwatch.StartNew();
        while ((await site.Client.GetAsync("/pay/bands?job=data-engineer", Cancellation)).StatusCode != HttpStatusCode.OK
            || (await site.Client.GetStringAsync("/pay/bands", Cancellation)).Contains("The database has not answered since", StringComparison.Ordinal))
            await Task.Delay(50, Cancellation);

        // The issue names the limit.
        back.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
        (await site.Client.GetAsync("/health/ready", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<IReadOnlyDictionary<HttpStatusCode, int>> BrowseAsync(AnySite site, int people)
    {
        var statuses = new ConcurrentDictionary<HttpStatusCode, int>();
        var time = Stopwatch.StartNew();
        await Parallel.ForAsync(0, people, new ParallelOptions { MaxDegreeOfParallelism = people, CancellationToken = Cancellation }, async (person, cancellationToken) =>
        {
            for (var page = person; time.Elapsed < Outage; page++)
            {
                using var answer = await site.Client.GetAsync(Asked[page % Asked.Length], cancellationToken);
                statuses.AddOrUpdate(answer.StatusCode, 1, (_, count) => count + 1);
                await Task.Delay(200, cancellationToken);
            }
        });
        return statuses;
    }

    private Task<EmbeddedPostgres> StartServerAsync() =>
        EmbeddedPostgres.StartAsync(new EmbeddedPostgresOptions { DataFolder = folder }, NullLogger.Instance, Cancellation);
}
