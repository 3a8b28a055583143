using System.Net;
using AngleSharp;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using TalentMarket.Web.Tests.PayBands;

namespace TalentMarket.Web.Tests.Premiums;

/// <summary>The premiums page on the open salary index, as a reader and as a browser see it.</summary>
[Collection(SiteFixture.Name)]
public sealed class PremiumsPageTests(SiteFixture site)
{
    private const string Titles = "/pay/premiums?level=L3&country=US&employment=full-time&title=Machine%20Learning%20Engineer&over=Data%20Engineer&survey=ai-jobs";
    private const string Doctorate = "/pay/premiums?premium=phd&survey=ai-jobs&element=base-salary";

    // Issue text and ../shared/data/ai_jobs: ratios of the medians of senior full-time pay in the US, 2022 to 2025.
    [Fact]
    public async Task Four_years_of_an_open_file_are_shown_and_no_divergence_is_read_into_them()
    {
        var page = await ReadAsync(Titles);

        page.QuerySelector("h1")!.TextContent.ShouldBe("“Machine Learning Engineer”: median base salary 24.5% above that of “Data Engineer”, 2025");
        page.QuerySelector(".reading")!.TextContent.ShouldBe("No trend can be shown from 4 waves, it takes 8: no divergence shown.");
        page.QuerySelectorAll(".wave-table tbody tr").TakeLast(4).Select(row => (row.Children[0].TextContent, row.Children[1].TextContent)).ShouldBe(
            [("2022", "+22.7%"), ("2023", "+28.9%"), ("2024", "+25.9%"), ("2025", "+24.5%")]);
    }

    [Fact]
    public async Task What_the_file_does_not_say_is_named_and_not_invented()
    {
        var page = await ReadAsync(Titles);

        page.QuerySelectorAll(".rung-reason").Select(reason => reason.TextContent).Distinct().ShouldBe(
        [
            "Not estimated: the source names no organisation.",
            "Not estimated: the source does not say tier, hub and years of experience.",
        ]);
        (await ReadAsync(Doctorate)).QuerySelector(".refusal p")!.TextContent.ShouldBe(
            "The source does not say who has a doctorate, so no premium of one can be estimated.");
    }

    [Fact]
    public async Task An_address_that_says_the_same_in_other_words_is_tidied()
    {
        var response = await site.Client.GetAsync("/pay/premiums?premium=job&over=data-engineer&job=ml-engineer&level=&view=table", TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().ShouldEndWith("/pay/premiums?job=ml-engineer&over=data-engineer&view=table");
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Nothing_serious_stands_in_the_way_of_anyone(int width, ColorScheme scheme)
    {
        await AiJobsSurvey.EnsureAsync(site, TestContext.Current.CancellationToken);
        await using var context = await site.BrowseAsync(width, scheme);
        var page = await context.NewPageAsync();
        foreach (var address in new[] { Titles, Titles + "&view=table", Doctorate, "/pay/premiums?premium=luck" })
        {
            await page.GotoAsync(address);
            await page.Locator(".waiting").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached, Timeout = 60_000 });

            var serious = (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes.Select(node => $"{address}: {violation.Id} {node.Html}"));
            serious.ShouldBeEmpty();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, address);
        }
    }

    // Asked once before, so that what is streamed the first time stands in the page.
    private async Task<AngleSharp.Dom.IDocument> ReadAsync(string address)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await AiJobsSurvey.EnsureAsync(site, cancellationToken);
        await site.Client.GetStringAsync(address, cancellationToken);
        var html = await site.Client.GetStringAsync(address, cancellationToken);
        return await BrowsingContext.New().OpenAsync(response => response.Content(html), cancellationToken);
    }
}
