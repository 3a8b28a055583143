using AngleSharp.Html.Parser;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TalentMarket.Web.Tests.Market;

[Collection(SiteFixture.Name)]
public sealed class MarketPageTests(SiteFixture site)
{
    // As the reader's test counts it: Python over open_market_cuts.csv.
    private const string SeniorAt185000 = "About the 41st percentile of 2,018 people: ML engineer, L3 senior, 2025.";
    private readonly CancellationToken cancellationToken = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_page_fits_is_accessible_and_quiet(int width, ColorScheme scheme)
    {
        await using var context = await site.BrowseAsync(width, scheme);
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error" or "warning") complaints.Add(message.Text); };
        page.PageError += (_, error) => complaints.Add(error);

        await page.GotoAsync("/");
        await page.Locator("form.pay-rank[data-live]").WaitForAsync();
        foreach (var summary in await page.Locator("main details > summary").AllAsync()) await summary.ClickAsync();
        var axe = await page.RunAxe();

        axe.Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}").ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBeLessThanOrEqualTo(0);
        complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_paint_has_the_figures_and_the_pictures()
    {
        var page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync("/", cancellationToken));

        page.QuerySelector("h1")!.TextContent.ShouldStartWith("PhD researchers at frontier labs: median final offer $695k");
        page.QuerySelectorAll("figure > svg").Length.ShouldBe(5);
        page.QuerySelectorAll(".span-chart")[0].QuerySelectorAll("[data-readout]").Length.ShouldBe(21);
    }

    [Fact]
    public async Task Nothing_moves_while_the_page_comes_to_life()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.Locator("form.pay-rank[data-live]").WaitForAsync();

        var shift = await page.EvaluateAsync<double>("""
            () => new Promise(done => new PerformanceObserver(list =>
              done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0))).observe({ type: 'layout-shift', buffered: true })
              || setTimeout(() => done(0), 300))
            """);

        shift.ShouldBeLessThan(0.01);
    }

    [Theory]
    [InlineData("/?pay=185000&job=ml-engineer&level=L3", SeniorAt185000)]
    [InlineData("/?pay=185k", SeniorAt185000)]
    [InlineData("/?pay=lots", "That is not an amount. Write base pay a year in US dollars, such as 185000, 185,000 or 185k.")]
    [InlineData("/?pay=185000&job=nothing", "No open percentiles exist for that job. Choose one of the list.")]
    public async Task An_address_is_answered_without_a_script(string address, string expected)
    {
        var page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync(address, cancellationToken));

        page.QuerySelector("#pay-answer")!.TextContent.Trim().ShouldBe(expected);
    }

    [Fact]
    public async Task The_form_works_without_a_script()
    {
        await using var context = await site.BrowseAsync(390, runsScripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.GetByLabel("Base pay a year, USD").FillAsync("185,000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the percentile" }).ClickAsync();

        await Assertions.Expect(page.Locator("#pay-answer")).ToHaveTextAsync(SeniorAt185000);
        page.Url.ShouldContain("pay=185%2C000&job=ml-engineer&level=L3");
    }

    [Fact]
    public async Task With_a_circuit_every_key_is_answered_and_the_address_stays_free_of_it()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.Locator("form.pay-rank[data-live]").WaitForAsync();

        await page.GetByLabel("Base pay a year, USD").FillAsync("185000");
        await Assertions.Expect(page.Locator("#pay-answer")).ToHaveTextAsync(SeniorAt185000);
        await page.GetByLabel("Level").SelectOptionAsync("L1");
        await Assertions.Expect(page.Locator("#pay-answer")).ToContainTextAsync("L1 entry");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the percentile" }).ClickAsync();
        await Assertions.Expect(page.Locator("#pay-answer")).ToContainTextAsync("L1 entry");

        new Uri(page.Url).Query.ShouldBeEmpty();
    }

    [Fact]
    public async Task Arrow_keys_read_out_the_rows_of_a_chart()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        var chart = page.Locator(".span-chart").First;

        await chart.Locator("[tabindex='0']").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");

        await Assertions.Expect(chart.Locator("[data-readout-place]"))
            .ToHaveTextAsync("Inflection, AI start-up: first offer not given, final $825k");
    }

    [Fact]
    public async Task Printed_it_has_figures_and_sources_and_no_controls()
    {
        await using var context = await site.BrowseAsync(1000);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.Locator(".span-chart").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".sources").First).ToBeVisibleAsync();
        foreach (var control in await page.Locator("form, nav, details").AllAsync())
            await Assertions.Expect(control).ToBeHiddenAsync();
    }
}
