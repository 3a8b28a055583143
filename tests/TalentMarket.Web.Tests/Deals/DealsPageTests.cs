using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using TalentMarket.Web.Deals;

namespace TalentMarket.Web.Tests.Deals;

/// <summary>The page of deals in a browser.</summary>
[Collection(SiteFixture.Name)]
public sealed partial class DealsPageTests(SiteFixture site)
{
    private const string LicenceAndHireSince2024 = "/deals?from=2024&structure=licence-and-hire&sort=price-desc";

    // ../shared/data/facts/deals.csv: the eight deals of structure licence-and-hire, all of 2024 and later.
    private static readonly string[] LicenceAndHire = ["Adept AI", "Character.AI", "Covariant", "Enfabrica", "Groq", "Hume AI", "Inflection AI", "Windsurf"];

    [Fact]
    public async Task Licence_and_hire_since_2024_dearest_a_head_first_takes_three_clicks_and_leaves_as_it_stands()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        var faults = Faults(page);
        await page.GotoAsync("/deals");

        await page.Locator("label.pick", new PageLocatorOptions { HasText = "2024" }).ClickAsync();
        await page.WaitForURLAsync("**/deals?from=2024");
        await page.Locator("label.pick", new PageLocatorOptions { HasText = "Licence and hire" }).ClickAsync();
        await page.WaitForURLAsync("**/deals?from=2024&structure=licence-and-hire");
        await page.Locator("thead a", new PageLocatorOptions { HasText = "Price a head" }).ClickAsync();
        await page.WaitForURLAsync("**" + LicenceAndHireSince2024);

        await Assertions.Expect(page.Locator("thead [aria-sort=descending]")).ToContainTextAsync("Price a head");
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(LicenceAndHire.Length);
        var teams = await TeamsAsync(page);
        teams.Order(StringComparer.Ordinal).ShouldBe(LicenceAndHire);
        var prices = await page.Locator("tbody td[data-head='Price a head']").AllInnerTextsAsync();
        var known = prices.TakeWhile(price => price.StartsWith('$')).ToList();
        known.Count.ShouldBeGreaterThanOrEqualTo(3);
        prices.Skip(known.Count).ShouldAllBe(price => price.Contains("unknown", StringComparison.Ordinal), "what is unknown comes last");
        known.Select(Millions).ShouldBe(known.Select(Millions).OrderDescending());

        await ShouldBeSharedAsync(teams);
        await ShouldLeaveAsItStandsAsync(page, teams, prices);
        faults.ShouldBeEmpty();
    }

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
        foreach (var address in new[] { "/deals", LicenceAndHireSince2024, "/deals?deal=google-windsurf&valueFrom=500M", "/deals?q=nobody", "/deals?structure=merger" })
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
    public async Task At_1280_pixels_every_usual_column_is_in_sight()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        foreach (var address in new[] { "/deals", "/deals?page=2" })
        {
            await page.GotoAsync(address);

            (await page.EvaluateAsync<int>("(frame => frame.scrollWidth - frame.clientWidth)(document.querySelector('.grid-frame'))")).ShouldBe(0, address);
        }
    }

    [Fact]
    public async Task A_drag_over_the_plot_keeps_the_deals_within_it()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/deals?structure=acquisition");
        var plot = page.Locator("svg[data-brush] .ground");
        await plot.ScrollIntoViewIfNeededAsync();
        var box = (await plot.BoundingBoxAsync())!;

        await page.Mouse.MoveAsync(box.X + box.Width * .4f, box.Y + 2);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + box.Width * .95f, box.Y + box.Height * .5f);
        await page.Mouse.UpAsync();
        await page.WaitForURLAsync("**/deals?structure=acquisition&valueFrom=*&valueTo=*&teamFrom=*&teamTo=*");

        var chosen = DealsQuery.Read(new Uri(page.Url)).Query.Search;
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Clear the selection" })).ToBeVisibleAsync();
        var people = (await page.Locator("tbody td[data-head=People] .cell").EvaluateAllAsync<string[]>("cells => cells.map(cell => cell.firstChild.textContent)"))
            .Select(text => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        people.ShouldNotBeEmpty();
        people.ShouldAllBe(heads => chosen.TeamSize.Holds(heads));
        people.Count.ShouldBe(await page.Locator(".scatter .point").CountAsync());
    }

    [Fact]
    public async Task A_deal_of_the_plot_leads_to_its_row_on_whichever_page_it_stands()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/deals");
        (await TeamsAsync(page)).ShouldNotContain("DNNresearch");

        await page.Locator(".scatter [data-deal=google-dnnresearch]").HoverAsync();
        await Assertions.Expect(page.Locator(".scatter [data-readout-place]")).ToContainTextAsync("Google, DNNresearch, Mar 2013, acquisition: $44M, 3 people, $14.7M a head");
        await page.Locator(".scatter [data-deal=google-dnnresearch]").ClickAsync();
        await page.WaitForURLAsync("**/deals?deal=google-dnnresearch#deal-google-dnnresearch");

        await Assertions.Expect(page.Locator("tr.is-marked th")).ToContainTextAsync("DNNresearch");
    }

    [Fact]
    public async Task The_keyboard_alone_walks_the_plot_and_narrows_it()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/deals?structure=licence-and-hire");

        await page.Locator(".scatter .point").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator(".scatter .point:focus")).ToHaveCountAsync(1);
        await page.Locator("#choose-value-button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[name=valueFrom]").FillAsync("2bn");
        await page.Keyboard.PressAsync("Tab");

        await page.WaitForURLAsync("**/deals?structure=licence-and-hire&valueFrom=2bn");
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(3);
        (await TeamsAsync(page)).Order(StringComparer.Ordinal).ShouldBe(["Character.AI", "Groq", "Windsurf"]);
    }

    [Fact]
    public async Task Without_scripts_the_form_and_the_heads_do_the_same()
    {
        await using var context = await site.BrowseAsync(1280, runsScripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/deals");

        await page.Locator("label.pick", new PageLocatorOptions { HasText = "2024" }).ClickAsync();
        await page.Locator("label.pick", new PageLocatorOptions { HasText = "Licence and hire" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show" }).ClickAsync();
        await page.Locator("thead a", new PageLocatorOptions { HasText = "Price a head" }).ClickAsync();

        (await TeamsAsync(page)).Order(StringComparer.Ordinal).ShouldBe(LicenceAndHire);
        page.Url.ShouldContain("sort=price-desc");
    }

    [Fact]
    public async Task Columns_come_and_go_and_stay_in_the_address()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/deals");

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Columns (7)" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Show Hub" }).ClickAsync();
        await page.WaitForURLAsync("**/deals?columns=announced.structure.value.team-size.price.talent-price.hub");
        await Assertions.Expect(page.Locator("thead th").Last).ToHaveTextAsync("Hub");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Hide Structure" }).ClickAsync();
        await Assertions.Expect(page.Locator("thead th", new PageLocatorOptions { HasText = "Structure" })).ToHaveCountAsync(0);
        await page.Locator("label.pick", new PageLocatorOptions { HasText = "2025" }).ClickAsync();

        await page.WaitForURLAsync("**/deals?from=2025&columns=announced.value.team-size.price.talent-price.hub");
    }

    [Fact]
    public async Task On_a_phone_the_filters_are_one_button_and_the_rows_a_list()
    {
        await using var context = await site.BrowseAsync(390);
        var page = await context.NewPageAsync();
        await page.GotoAsync(LicenceAndHireSince2024);

        await Assertions.Expect(page.Locator("label.pick").First).Not.ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Filters (2)" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Sorted by")).ToBeVisibleAsync();
        (await page.Locator("tbody tr").First.EvaluateAsync<string>("row => getComputedStyle(row).display")).ShouldBe("block");
    }

    private async Task ShouldBeSharedAsync(IReadOnlyList<string> teams)
    {
        await using var elsewhere = await site.BrowseAsync(1280);
        var shared = await elsewhere.NewPageAsync();
        await shared.GotoAsync(LicenceAndHireSince2024);
        (await TeamsAsync(shared)).ShouldBe(teams);
    }

    private static async Task ShouldLeaveAsItStandsAsync(IPage page, IReadOnlyList<string> teams, IReadOnlyList<string> prices)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "CSV" }).ClickAsync());
        var lines = (await File.ReadAllTextAsync(await download.PathAsync())).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var head = lines[0].Split(',').ToList();
        var rows = lines.Skip(1).Select(line => UnquotedComma().Split(line)).ToList();

        rows.Select(row => row[head.IndexOf("target")]).ShouldBe(teams);
        rows.Select(row => row[head.IndexOf("price")]).Select(text => text.Length == 0 ? "unknown" : $"{decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture) / 1e6m:0.##}")
            .ShouldBe(prices.Select(price => price.StartsWith('$') ? $"{Millions(price):0.##}" : "unknown"));
    }

    private static async Task<IReadOnlyList<string>> TeamsAsync(IPage page) => await page.Locator("tbody th a").AllInnerTextsAsync();

    private static decimal Millions(string price) => decimal.Parse(Leading().Match(price).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\$([\d.]+)M")]
    private static partial Regex Leading();

    [GeneratedRegex(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")]
    private static partial Regex UnquotedComma();

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
