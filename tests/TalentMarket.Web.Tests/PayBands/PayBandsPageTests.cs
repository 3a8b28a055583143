using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TalentMarket.Web.Tests.PayBands;

/// <summary>The bands page in a browser.</summary>
[Collection(SiteFixture.Name)]
public sealed class PayBandsPageTests(SiteFixture site)
{
    private const string Open = $"/pay/bands?job=ml-engineer&survey={SmallMarket.OpenSurvey}";
    private const string Sample = $"/pay/bands?job=ml-engineer&survey={SmallMarket.SampleSurvey}&groupBy=hub";
    private const string Nobody = $"/pay/bands?job=ml-engineer&hub=tokyo&survey={SmallMarket.OpenSurvey}";

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Nothing_serious_stands_in_the_way_of_anyone(int width, ColorScheme scheme)
    {
        await using var context = await site.BrowseAsync(width, scheme);
        var page = await context.NewPageAsync();
        var faults = Faults(page);
        foreach (var address in new[] { Open, Open + "&view=table", Sample, Nobody, "/pay/bands?level=L9", "/data/api" })
        {
            await page.GotoAsync(address);

            var serious = (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes.Select(node => $"{address}: {violation.Id} {node.Html}"));
            serious.ShouldBeEmpty();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, address);
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Intervals_come_after_the_figures_without_a_reload()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        var faults = Faults(page);

        await page.GotoAsync($"/pay/bands?job=ml-engineer&survey={SmallMarket.SampleSurvey}&tier=frontier-lab");

        await Assertions.Expect(page.Locator(".row .side-layout .interval")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".legend")).ToContainTextAsync("95 % interval of the median");
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_filter_changes_the_figures_in_place_and_back_undoes_it()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        var faults = Faults(page);
        await page.GotoAsync(Open);
        await page.SetViewportSizeAsync(1280, 400);
        await page.EvaluateAsync("window.isStillThere = true; scrollTo(0, 120)");

        await page.GetByLabel("Grouped by").SelectOptionAsync("none");
        await page.WaitForURLAsync(site.Address + Open + "&groupBy=none");
        await Assertions.Expect(page.Locator(".band-table tbody th")).ToHaveTextAsync(["All together"]);
        await Assertions.Expect(page.Locator("[data-announce]")).ToContainTextAsync("ML engineers");
        (await page.EvaluateAsync<bool>("window.isStillThere === true")).ShouldBeTrue("the page was not loaded anew");
        (await page.EvaluateAsync<int>("scrollY")).ShouldBe(120, "nothing scrolls");

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".band-table tbody th").First).ToHaveTextAsync("L3 senior");
        (await page.GetByLabel("Grouped by").InputValueAsync()).ShouldBe("level");
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_menu_stays_open_while_several_values_are_chosen()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Open);

        await page.Locator("#choose-level-button").ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = "L3 senior" }).CheckAsync();
        await page.WaitForURLAsync("**level=L3&survey=**");
        await page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = "L4 staff" }).CheckAsync();
        await page.WaitForURLAsync("**level=L3&level=L4&survey=**");

        await Assertions.Expect(page.Locator("#choose-level-button")).ToHaveTextAsync("2 chosen");
    }

    [Fact]
    public async Task The_keyboard_alone_reaches_everything()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Open);

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(":focus")).ToHaveTextAsync("Skip to content");

        await page.Locator(".band-chart .row").First.FocusAsync();
        await Assertions.Expect(page.Locator("[data-readout-place]")).ToHaveTextAsync(
            "L3 senior: P10 $140k, P25 $200k, median $300k, P75 $400k, P90 $460k; 5 people; interval not available for the median");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("[data-readout-place]")).ToHaveTextAsync("L4 staff: Not shown to protect contributors");
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**level=L3&survey=**");
        await Assertions.Expect(page.Locator(".band-table tbody th")).ToHaveTextAsync(["L3 senior"]);

        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("#keys")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("data scient");
        await Assertions.Expect(page.Locator("#jump-list [role=option]")).ToHaveTextAsync(["Data scientist: pay bands", "Data scientist: pay curves"]);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/pay/bands?job=data-scientist");
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync("a");
        await page.WaitForURLAsync("**/data/api");
    }

    [Fact]
    public async Task Without_scripts_the_figures_are_there_and_the_form_works()
    {
        await using var context = await site.BrowseAsync(1280, runsScripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Open);

        await Assertions.Expect(page.Locator(".band-chart .row")).ToHaveCountAsync(3);
        await page.Locator("[name=element]").SelectOptionAsync("total-target-cash");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show" }).ClickAsync();

        new Uri(page.Url).PathAndQuery.ShouldBe(Open + "&element=total-target-cash");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Dark" }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        new Uri(page.Url).PathAndQuery.ShouldBe(Open + "&element=total-target-cash");
    }

    [Fact]
    public async Task The_theme_is_kept_over_pages_and_reloads()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Open);

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Dark" }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "API", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/data/api");
        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
    }

    [Fact]
    public async Task On_a_phone_the_filters_are_one_button_that_counts_them()
    {
        await using var context = await site.BrowseAsync(390);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Open);

        await Assertions.Expect(page.GetByLabel("Currency")).Not.ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Filters (2)" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Currency")).ToBeVisibleAsync();
    }

    private static List<string> Faults(IPage page)
    {
        var faults = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") faults.Add(message.Text);
        };
        page.PageError += (_, error) => faults.Add(error);
        return faults;
    }
}
