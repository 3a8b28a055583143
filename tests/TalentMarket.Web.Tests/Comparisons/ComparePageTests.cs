using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TalentMarket.Web.Tests.Comparisons;

/// <summary>Two scopes side by side in a browser. The open index has five people at L3, with 100,000 to 500,000.</summary>
[Collection(SiteFixture.Name)]
public sealed class ComparePageTests(SiteFixture site)
{
    private const string Samples = $"/pay/compare?a.job=ml-engineer&a.survey={SmallMarket.SampleSurvey}&b.job=ml-engineer&b.hub=london&b.survey={SmallMarket.SampleSurvey}";
    private const string Unlike = $"/pay/compare?a.job=ml-engineer&a.survey={SmallMarket.OpenSurvey}&b.job=ml-engineer&b.survey={SmallMarket.SampleSurvey}";

    [Fact]
    public async Task Both_sides_stand_on_one_axis_with_their_difference_under_them()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Samples);

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("ML engineers in London against ML engineers");
        await Assertions.Expect(page.Locator(".band-chart .row")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".band-chart .row.second, .band-chart .row.no-tier")).ToHaveCountAsync(2);
        // Ten labs of two people 10,000 apart in London, and two people more in Zürich: medians of 342,500 and 345,001 in three digits.
        await Assertions.Expect(page.Locator(".differences tbody td").Nth(1)).ToHaveTextAsync("345,000");
        await Assertions.Expect(page.Locator(".differences tbody td").Last).ToHaveTextAsync("no difference shown");
    }

    [Fact]
    public async Task A_side_changes_by_its_own_filter_and_the_address_says_so()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/pay/bands?job=ml-engineer&survey={SmallMarket.SampleSurvey}");
        await page.GetByText("Compare with…").ClickAsync();
        await Assertions.Expect(page.GetByText("Both sides are the same.")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Group, new() { Name = "Second side" }).GetByLabel("Country").SelectOptionAsync("GB");

        await page.WaitForURLAsync($"**/pay/compare?a.job=ml-engineer&a.survey={SmallMarket.SampleSurvey}&b.job=ml-engineer&b.country=GB&b.survey={SmallMarket.SampleSurvey}");
    }

    [Fact]
    public async Task Opened_without_a_question_it_shows_what_to_ask()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/pay/compare");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Compare two parts of the market");
        await Assertions.Expect(page.Locator(".band-chart")).ToHaveCountAsync(0);
        await page.GetByText("Research scientists: frontier labs against big tech").ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("against");
        (await page.GetByText("is not on file").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Two_kinds_of_source_are_not_like_for_like()
    {
        var html = await site.Client.GetStringAsync(Unlike, TestContext.Current.CancellationToken);

        html.ShouldContain("these are not like for like, and no difference is given.");
        html.ShouldNotContain("class=\"differences\"");
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Nothing_serious_stands_in_the_way_of_anyone(int width, ColorScheme scheme)
    {
        await using var context = await site.BrowseAsync(width, scheme);
        var page = await context.NewPageAsync();
        foreach (var address in new[] { "/pay/compare", Samples, Unlike, "/pay/compare?a.level=L9" })
        {
            await page.GotoAsync(address);

            (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes.Select(node => $"{address}: {violation.Id} {node.Html}")).ShouldBeEmpty();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, address);
        }
    }
}
