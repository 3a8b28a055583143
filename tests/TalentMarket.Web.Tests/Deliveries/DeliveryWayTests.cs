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
}
