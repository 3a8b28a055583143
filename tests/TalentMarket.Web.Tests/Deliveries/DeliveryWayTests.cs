using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using TalentMarket.Data.Deliveries;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Deliveries;

namespace TalentMarket.Web.Tests.Deliveries;

/// <summary>The whole way in a browser, with the open salary index as it is downloaded.</summary>
[Collection(SiteFixture.Name)]
public sealed class DeliveryWayTests(SiteFixture browsers, PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task UP_20_from_the_file_to_the_preview_in_three_screens_without_a_typed_word()
    {
        var file = SharedFiles.Path("data/ai_jobs/salaries.csv.gz");
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);
        await using var context = await browsers.BrowseAsync(1280);
        await context.AddCookiesAsync([new Cookie { Name = "tm", Value = steward.Cookie![3..], Url = site.Site.Address.ToString() }]);
        var page = await context.NewPageAsync();

        await page.GotoAsync(new Uri(site.Site.Address, DeliveryAddress.New).ToString());
        await page.Locator("input[type=file]").SetInputFilesAsync(file);
        await page.WaitForURLAsync("**/deliveries/*");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check the rows" }).First.ClickAsync();
        await page.Locator("[data-progress], #account-title").First.WaitForAsync();
        // Whoever leaves and comes back finds it as far as it is.
        var address = page.Url;
        await page.GotoAsync(new Uri(site.Site.Address, DeliveryAddress.Surveys).ToString());
        await page.GotoAsync(address);
        await page.Locator("#account-title").WaitForAsync(new() { Timeout = 120_000 });

        var read = await site.SettledAsync(Guid.Parse(address.Split('/')[^1]), Cancellation);
        read.Delivery.State.ShouldBe(DeliveryState.Drafted);
        // ../shared/data/ai_jobs/golden.json
        read.Account!.Accepted.ShouldBe(SharedFiles.Json("data/ai_jobs/golden.json").GetProperty("records").GetInt64());
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Nothing_serious_stands_in_the_way_of_anyone(int width, ColorScheme scheme)
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var admin = await site.SignedInAsync(Role.Admin, Cancellation);
        var rows = string.Concat(Enumerable.Range(0, 6).Select(row => $"2024,SE,FT,Machine Learning Engineer,{(row == 5 ? "much" : $"15000{row}")},US,0\n"));
        var file = "work_year,experience_level,employment_type,job_title,salary_in_usd,company_location,remote_ratio\n" + rows;
        using var drafted = await site.UploadAsync(admin, "pay.csv", System.Text.Encoding.UTF8.GetBytes(file), Cancellation);
        var draft = drafted.Headers.Location!.ToString();
        (await site.SubmitAsync(admin, draft, html => html.QuerySelector(".known-mapping form")!, Cancellation)).Dispose();
        await site.SettledAsync(Guid.Parse(draft.Split('/')[^1]), Cancellation);
        using var mapped = await site.UploadAsync(admin, "a file with a name that is rather long for a small screen.csv", System.Text.Encoding.UTF8.GetBytes("x;" + file), Cancellation);
        using var refused = await site.UploadAsync(admin, "page.html", "<html>"u8.ToArray(), Cancellation);
        await using var context = await browsers.BrowseAsync(width, scheme);
        await context.AddCookiesAsync([new Cookie { Name = "tm", Value = admin.Cookie![3..], Url = site.Site.Address.ToString() }]);
        var page = await context.NewPageAsync();

        foreach (var (name, address) in new[]
        {
            ("list", DeliveryAddress.Surveys), ("new", DeliveryAddress.New), ("map", mapped.Headers.Location!.ToString()), ("draft", draft), ("refused", refused.Headers.Location!.ToString()),
        })
        {
            await page.GotoAsync(new Uri(site.Site.Address, address).ToString());
            await page.EvaluateAsync("for (const details of document.querySelectorAll('main details')) details.open = true");
            if (Environment.GetEnvironmentVariable("TALENTMARKET_PICTURES") is { Length: > 0 } pictures)
                await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, $"{name}-{width}-{scheme}.png"), FullPage = true });

            (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes.Select(node => $"{address}: {violation.Id} {node.Html}")).ShouldBeEmpty();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, address);
        }
    }
}
