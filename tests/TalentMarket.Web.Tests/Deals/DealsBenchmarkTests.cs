using Microsoft.Playwright;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Deals;

/// <summary>Ten thousand synthetic deals: from the click on a filter to the painted page, in a browser on the same machine.</summary>
[Collection(SiteFixture.Name)]
public sealed class DealsBenchmarkTests(PostgresFixture postgres, SiteFixture browsers, ITestOutputHelper output)
{
    private const int Deals = 10_000;
    private const int WarmRounds = 6;
    private const int Rounds = 15;
    private const double MostMillisecondsAtP95 = 150;

    // The frame after the one in which the answer was put into the page has been handed to the screen when this message comes.
    private const string ClickToPainted = """
        selector => new Promise(painted => {
          performance.clearResourceTimings();
          const began = performance.now();
          Blazor.addEventListener('enhancedload', function onLoad() {
            Blazor.removeEventListener?.('enhancedload', onLoad);
            requestAnimationFrame(() => {
              const channel = new MessageChannel();
              channel.port1.onmessage = () => painted([performance.now() - began, performance.getEntriesByType('resource').at(-1).duration]);
              channel.port2.postMessage('');
            });
          });
          document.querySelector(selector).click();
        })
        """;

    private static readonly string[] Clicks =
    [
        "input[name=from][value='2024']", "input[name=structure][value='licence-and-hire']", "thead th:nth-child(6) a", "input[name=team][value='10-49']",
        "input[name=team][value='50-99']", "input[name=value][value='known']", "input[name=structure][value='licence-and-hire']", "input[name=from][value='']",
        ".pages [rel=next]", "input[name=team][value='10-49']", "input[name=team][value='50-99']", "input[name=value][value='known']", "thead th:nth-child(2) a",
    ];

    [Fact]
    public async Task Ten_thousand_deals_are_filtered_and_painted_within_150_milliseconds()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1", "measures two hundred clicks: tests/run --long");
        var cancellationToken = TestContext.Current.CancellationToken;
        var connectionString = await postgres.CreateDatabaseAsync(cancellationToken);
        await SyntheticDeals.AddAsync(connectionString, Deals, cancellationToken);
        await using var site = AnySite.Start(connectionString, AnonymousAccess.Browse);
        await using var context = await browsers.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "/deals").ToString());
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("10,047 deals");

        var (measured, waited) = (new List<double>(), new List<double>());
        for (var round = 0; round < WarmRounds + Rounds; round++)
            foreach (var click in Clicks)
            {
                var milliseconds = await page.EvaluateAsync<double[]>(ClickToPainted, click);
                if (round < WarmRounds) continue;
                measured.Add(milliseconds[0]);
                waited.Add(milliseconds[1]);
            }

        measured.Sort();
        waited.Sort();
        output.WriteLine(FormattableString.Invariant(
            $"{Deals} synthetic deals, {measured.Count} clicks from filter to painted on {Environment.ProcessorCount} cores: p50 {At(measured, 0.5):0} ms, p95 {At(measured, 0.95):0} ms, most {measured[^1]:0} ms; the answer alone p50 {At(waited, 0.5):0} ms, p95 {At(waited, 0.95):0} ms"));
        At(measured, 0.95).ShouldBeLessThan(MostMillisecondsAtP95);

        static double At(List<double> sorted, double share) => sorted[(int)(share * (sorted.Count - 1))];
    }
}
