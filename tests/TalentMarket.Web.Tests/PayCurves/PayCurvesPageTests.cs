using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TalentMarket.Web.Tests.PayCurves;

/// <summary>The curves page in a browser.</summary>
[Collection(SiteFixture.Name)]
public sealed class PayCurvesPageTests(SiteFixture site)
{
    private const string Open = $"/pay/curves?job={CurveMarket.OpenJob}";
    private const string Sample = $"/pay/curves?job={CurveMarket.SampleJob}";

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Nothing_serious_stands_in_the_way_of_anyone(int width, ColorScheme scheme)
    {
        var page = await OpenPageAsync(width, scheme);
        foreach (var address in new[] { Open + "&scale=log&interval=show&pay=250k&years=2", Open + "&view=table", Sample, "/pay/curves?job=product-manager", "/pay/curves?clock=dog" })
        {
            await page.GotoAsync(address);

            var serious = (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes.Select(node => $"{address}: {violation.Id} {node.Html}"));
            serious.ShouldBeEmpty();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, address);
        }
    }

    [Fact]
    public async Task Another_job_is_one_choice_away_and_the_address_says_so()
    {
        var page = await OpenPageAsync(1280);
        await page.GotoAsync(Open);
        await page.EvaluateAsync("window.isStillThere = true");

        await page.Locator("select[name=job]").SelectOptionAsync(CurveMarket.SampleJob);

        await page.WaitForURLAsync(site.Address + Sample);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Analytics and BI engineers: total direct compensation by career years");
        (await page.EvaluateAsync<bool>("window.isStillThere === true")).ShouldBeTrue("the page was not loaded anew");
    }

    [Fact]
    public async Task The_years_are_walked_through_by_keyboard()
    {
        var page = await OpenPageAsync(1280);
        await page.GotoAsync(Open);

        await page.Locator(".curve-chart .wide .year").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");

        // One of each of twelve employers: the 6th is the median, the 3rd and the 9th the quartiles.
        await Assertions.Expect(page.Locator("[data-readout-place]")).ToContainTextAsync("1 career years: Big tech $206k (P25–P75 $203k to $209k");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**&years=1#where");
    }

    [Fact]
    public async Task Intervals_come_when_they_are_drawn()
    {
        var page = await OpenPageAsync(1280);
        await page.GotoAsync(Open);

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "90% interval", Exact = true }).ClickAsync();

        // Two tiers of six years.
        await Assertions.Expect(page.Locator(".curve-chart .wide .whisker")).ToHaveCountAsync(12);
        await Assertions.Expect(page.Locator(".multipliers .interval").First).ToContainTextAsync(" to ");
    }

    [Fact]
    public async Task Without_scripts_a_typed_pay_is_ranked()
    {
        await CurveMarket.EnsureAsync(site, TestContext.Current.CancellationToken);
        await using var context = await site.BrowseAsync(1280, runsScripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Open);

        await page.Locator("[name=pay]").FillAsync("206,000");
        await page.Locator("[name=years]").FillAsync("1");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show the percentile" }).ClickAsync();

        await Assertions.Expect(page.Locator(".where .asked")).ToHaveTextAsync("$206k at 1 career years:");
        await Assertions.Expect(page.Locator(".where dd").First).ToContainTextAsync("about the 50th percentile");
        await Assertions.Expect(page.Locator(".where dd").Nth(1)).ToContainTextAsync("above the 90th percentile");
        page.Url.ShouldContain($"job={CurveMarket.OpenJob}");
    }

    private async Task<IPage> OpenPageAsync(int width, ColorScheme scheme = ColorScheme.Light)
    {
        await CurveMarket.EnsureAsync(site, TestContext.Current.CancellationToken);
        var context = await site.BrowseAsync(width, scheme);
        return await context.NewPageAsync();
    }
}
