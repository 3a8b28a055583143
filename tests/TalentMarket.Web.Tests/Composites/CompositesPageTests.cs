using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TalentMarket.Web.Tests.Composites;

/// <summary>Composites from the list to an old version restored, as markup and in a browser.</summary>
[Collection(SiteFixture.Name)]
public sealed class CompositesPageTests(SiteFixture site)
{
    private const string Draft = "/pay/composites/draft";
    private const string Cuts = Draft + "?job=ml-engineer&level=L3&country=US&use=ai-jobs-cuts.machine-learning-engineer.us";
    private readonly CancellationToken cancellationToken = TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_published_row_alone_is_its_own_price()
    {
        using var visitor = new Visitor(site.Address);
        var page = await visitor.GetAsync(Cuts, cancellationToken);

        // open_market_cuts.csv: Machine Learning Engineer, US, SE, 2025: 135,000, 160,000, 200,000, 253,200, 307,535.90.
        page.QuerySelectorAll(".price-line dd").Take(5).Select(cell => cell.TextContent).ShouldBe(["135,000", "160,000", "200,000", "253,200", "307,500"]);
        page.QuerySelector(".finding")!.TextContent.ShouldBe("Median $200k (P25 $160k, P75 $253k), from 1 source.");
        page.QuerySelectorAll(".notice").Select(notice => notice.TextContent).ShouldContain("One source alone: nothing confirms it.");
    }

    [Fact]
    public async Task What_the_bands_withhold_is_no_part_of_a_price()
    {
        using var visitor = new Visitor(site.Address);
        // L4 of the open survey: four people, too few to show.
        var page = await visitor.GetAsync($"{Draft}?job=ml-engineer&level=L4&use={SmallMarket.OpenSurvey}", cancellationToken);

        page.QuerySelector(".finding")!.TextContent.ShouldStartWith("No source that can be shown gives a price.");
        page.QuerySelectorAll(".why").Select(why => why.TextContent).ShouldContain("Not shown to protect contributors");
        page.QuerySelectorAll(".price-line").ShouldBeEmpty();
    }

    [Fact]
    public async Task Generated_figures_are_tagged_and_make_no_headline()
    {
        using var visitor = new Visitor(site.Address);
        var page = await visitor.GetAsync($"{Draft}?job=ml-engineer&tier=frontier-lab&hub=london&use={SmallMarket.SampleSurvey}", cancellationToken);

        page.QuerySelector(".finding")!.TextContent.ShouldBe("Priced on the illustrative sample alone: no figure here says anything of a market.");
        page.QuerySelector("header .illustrative-tag").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_composite_is_saved_changed_restored_renamed_deleted_and_brought_back()
    {
        using var visitor = new Visitor(site.Address);
        var saved = await visitor.SendAsync(await visitor.GetAsync(Cuts, cancellationToken), "/save", cancellationToken, ("name", "Senior <ML> engineers"));
        saved.QuerySelector("h1")!.TextContent.ShouldBe("Senior <ML> engineers");
        var path = new Uri(visitor.Address).AbsolutePath;

        var changed = await visitor.GetAsync($"{path}{Cuts[Draft.Length..]}&weight.ai-jobs-cuts.machine-learning-engineer.us=3", cancellationToken);
        changed.QuerySelector(".scope-line")!.TextContent.ShouldContain("changed and not saved");
        var second = await visitor.SendAsync(changed, "/save", cancellationToken, ("reason", "Heavier"));
        second.QuerySelectorAll(".history li").Select(version => version.QuerySelector("a")!.TextContent).ShouldBe(["Version 2", "Version 1"]);
        second.QuerySelector(".history li")!.TextContent.ShouldContain("+ weight.ai-jobs-cuts.machine-learning-engineer.us 3");

        var third = await visitor.SendAsync(await visitor.GetAsync(path + "?version=1", cancellationToken), "/restore", cancellationToken);
        third.QuerySelector(".history li")!.TextContent.ShouldContain("Restored version 1.");

        var renamed = await visitor.SendAsync(third, "/rename", cancellationToken, ("name", "Renamed"));
        renamed.QuerySelector("h1")!.TextContent.ShouldBe("Renamed");

        var list = await visitor.SendAsync(renamed, "/delete", cancellationToken);
        list.QuerySelector(".deleted")!.TextContent.ShouldContain("“Renamed” was deleted.");
        list.QuerySelectorAll("tbody th").Select(name => name.TextContent.Trim()).ShouldNotContain("Renamed");
        (await visitor.SendAsync(list, "/undelete", cancellationToken)).QuerySelector("h1")!.TextContent.ShouldBe("Renamed");
        (await visitor.GetAsync("/pay/composites", cancellationToken)).QuerySelectorAll("tbody th").Select(name => name.TextContent.Trim()).ShouldContain("Renamed");
    }

    [Fact]
    public async Task ID_23_nothing_is_saved_without_the_sites_own_token()
    {
        using var form = new FormUrlEncodedContent([new("name", "Forged"), new("recipe", "job=ml-engineer")]);

        (await site.Client.PostAsync("/pay/composites/save", form, cancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    public async Task Nothing_is_saved_from_elsewhere(string header, string value)
    {
        using var visitor = new Visitor(site.Address);
        var page = await visitor.GetAsync(Cuts, cancellationToken);

        (await visitor.PostAsync(page, "/save", cancellationToken, (header, value))).RequestMessage!.RequestUri!.PathAndQuery.ShouldBe("/account/sign-in?returnUrl=%2F");
        (await visitor.GetAsync(Cuts, cancellationToken, (header, value))).QuerySelector(".save")!.TextContent
            .ShouldContain("Saving takes the role Analyst, or sitting at the computer that runs TalentMarket.");
    }

    [Fact]
    public async Task A_number_that_is_no_composite_is_not_found() =>
        (await site.Client.GetAsync("/pay/composites/999999", cancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task An_address_that_cannot_be_read_says_so()
    {
        using var visitor = new Visitor(site.Address);
        var page = await visitor.GetAsync($"{Draft}?job=ml-engineer&rate=lots", cancellationToken);

        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("rate: found 'lots', expected per cent a year from -50 to 100.");
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Nothing_serious_stands_in_the_way_of_anyone(int width, ColorScheme scheme)
    {
        await using var context = await site.BrowseAsync(width, scheme);
        var page = await context.NewPageAsync();
        foreach (var address in new[] { "/pay/composites", Draft, Cuts, $"{Draft}?job=ml-engineer&level=L3&ageTo=2026-12-01&rate=4" })
        {
            await page.GotoAsync(address);

            (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes.Select(node => $"{address}: {violation.Id} {node.Html}")).ShouldBeEmpty();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, address);
        }
    }

    [Fact]
    public async Task A_weight_that_is_typed_changes_the_shares_in_place()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{Draft}?job=ml-engineer&level=L3&country=US");

        await page.GetByLabel("Weight of Machine Learning Engineer").FillAsync("9");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("tr", new() { HasText = "Machine Learning Engineer" }).Locator("td").Last).ToContainTextAsync("9");
        page.Url.ShouldContain("weight.ai-jobs-cuts.machine-learning-engineer.us=9");
    }
}
