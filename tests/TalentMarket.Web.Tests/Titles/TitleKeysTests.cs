using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Tests.Deliveries;

namespace TalentMarket.Web.Tests.Titles;

/// <summary>Titles of the open salary index are decided in a browser by keys alone.</summary>
[Collection(SiteFixture.Name)]
public sealed class TitleKeysTests(SiteFixture browsers, PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_queue_is_worked_through_by_keys_and_every_key_can_be_taken_back()
    {
        var file = await File.ReadAllBytesAsync(SharedFiles.Path("data/ai_jobs/salaries.csv.gz"), Cancellation);
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);
        using var brought = await site.UploadAsync(steward, "salaries.csv.gz", file, Cancellation);
        var delivery = brought.Headers.Location!.ToString();
        (await site.SubmitAsync(steward, delivery, html => html.QuerySelector(".known-mapping form")!, Cancellation)).Dispose();
        var edition = (await site.SettledAsync(Guid.Parse(delivery.Split('/')[^1]), Cancellation)).Delivery.EditionId;
        await using var context = await browsers.BrowseAsync(1280);
        await context.AddCookiesAsync([new Cookie { Name = "tm", Value = steward.Cookie![3..], Url = site.Site.Address.ToString() }]);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(site.Site.Address, $"/admin/surveys/editions/{edition}/titles").ToString());
        var titles = page.Locator(".title-row h3");
        var (first, second) = (await titles.Nth(0).TextContentAsync(), await titles.Nth(1).TextContentAsync());
        var suggested = (await page.Locator(".title-row").Nth(1).Locator("[data-nth='1']").GetAttributeAsync("value"))!.Split(':')[^1];

        await page.Keyboard.PressAsync("j");
        (await FocusedAsync(page)).ShouldBe(first);
        await page.Keyboard.PressAsync("ArrowDown");
        (await FocusedAsync(page)).ShouldBe(second);
        await page.Keyboard.PressAsync("1");
        await Assertions.Expect(page.Locator("[role=status] .form-note")).ToContainTextAsync($"{second}: ");
        // The next title stands where the decided one stood, and the keys go on there.
        var third = await titles.Nth(1).TextContentAsync();
        third.ShouldNotBe(second);
        await page.WaitForFunctionAsync("title => document.activeElement?.querySelector?.('h3')?.textContent === title", third);
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(page.Locator("[role=status] .form-note")).ToContainTextAsync($"{third}: No job of ours");
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator("[role=status] .form-note")).ToContainTextAsync($"{third}: No job yet");

        await page.GotoAsync(new Uri(site.Site.Address, $"/admin/surveys/editions/{edition}/titles?show=decided").ToString());
        (await titles.AllTextContentsAsync()).ShouldBe([second!]);
        suggested.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Nothing_serious_stands_in_the_way_of_anyone(int width, ColorScheme scheme)
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);
        var delivery = await TitlesPageTests.DraftAsync(site, steward, string.Concat(Enumerable.Range(0, 30).Select(row =>
            $"2024,SE,FT,{(row % 3 == 0 ? "Data Wrangler" : row % 3 == 1 ? "Senior Fraud Data Scientist of the Financial Services Department" : $"Cook {row}")},15000{row},US,0\n")));
        var address = (await site.PageAsync(steward, delivery, Cancellation)).QuerySelector("a[href$='/titles']")!.GetAttribute("href")!;
        (await site.SubmitAsync(steward, address, page => page.QuerySelector("form[data-titles]")!, Cancellation, ("act", "take:0:data-engineer"))).Dispose();
        await using var context = await browsers.BrowseAsync(width, scheme);
        await context.AddCookiesAsync([new Cookie { Name = "tm", Value = steward.Cookie![3..], Url = site.Site.Address.ToString() }]);
        var page = await context.NewPageAsync();

        await page.GotoAsync(new Uri(site.Site.Address, $"{address}?done=data%20wrangler").ToString());
        // Without g before it, no key leads to another page, however early it is pressed.
        await page.Keyboard.PressAsync("j");
        (await FocusedAsync(page)).ShouldNotBeNull();
        if (Environment.GetEnvironmentVariable("TALENTMARKET_PICTURES") is { Length: > 0 } pictures)
            await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, $"titles-{width}-{scheme}.png"), FullPage = true });

        (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id} {node.Html}")).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }

    private static Task<string?> FocusedAsync(IPage page) => page.EvaluateAsync<string?>("document.activeElement?.querySelector('h3')?.textContent");
}
