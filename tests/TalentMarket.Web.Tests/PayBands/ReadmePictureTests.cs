using Microsoft.Playwright;

namespace TalentMarket.Web.Tests.PayBands;

/// <summary>The picture in the README, of the open salary index. TALENTMARKET_SCREENSHOTS=1 writes it anew.</summary>
[Collection(SiteFixture.Name)]
public sealed class ReadmePictureTests(SiteFixture site)
{
    private const int SmallestBytes = 20_000;

    [Fact]
    public async Task The_bands_page_can_be_pictured()
    {
        await AiJobsSurvey.EnsureAsync(site, TestContext.Current.CancellationToken);
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/pay/bands?job=ml-engineer&survey={AiJobsSurvey.Code}");
        await Assertions.Expect(page.Locator(".band-chart .row")).Not.ToHaveCountAsync(0);

        var picture = await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Environment.GetEnvironmentVariable("TALENTMARKET_SCREENSHOTS") == "1"
                ? Path.Combine(SharedFiles.ProjectRoot, "docs", "images", "pay-bands.png")
                : null,
        });

        picture.Length.ShouldBeGreaterThan(SmallestBytes);
    }
}
