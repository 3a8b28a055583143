using Microsoft.Playwright;

namespace TalentMarket.Web.Tests.PayBands;

/// <summary>The pictures in the README, of the open salary index and of the deals that ship. TALENTMARKET_SCREENSHOTS=1 writes them anew.</summary>
[Collection(SiteFixture.Name)]
public sealed class ReadmePictureTests(SiteFixture site)
{
    private const int SmallestBytes = 20_000;

    [Theory]
    [InlineData("pay-bands", "/pay/bands?job=ml-engineer&survey=" + AiJobsSurvey.Code, ".band-chart .row")]
    [InlineData("premiums", "/pay/premiums?premium=job&job=ml-engineer&over=data-engineer&level=L3&country=US&employment=full-time&survey=" + AiJobsSurvey.Code, "h2")]
    [InlineData("deals", "/deals?sort=price-desc", ".plot svg")]
    [InlineData("buy-or-build", "/deals/microsoft-inflection-ai/build", ".cost-bars .piece")]
    public async Task The_page_can_be_pictured(string name, string address, string drawn)
    {
        await AiJobsSurvey.EnsureAsync(site, TestContext.Current.CancellationToken);
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page.Locator(drawn)).Not.ToHaveCountAsync(0);

        var picture = await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Environment.GetEnvironmentVariable("TALENTMARKET_SCREENSHOTS") == "1"
                ? Path.Combine(SharedFiles.ProjectRoot, "docs", "images", $"{name}.png")
                : null,
        });

        picture.Length.ShouldBeGreaterThan(SmallestBytes);
    }
}
