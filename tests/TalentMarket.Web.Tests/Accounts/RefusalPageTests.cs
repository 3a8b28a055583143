using System.Net;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Hosting;

namespace TalentMarket.Web.Tests.Accounts;

/// <summary>What people are told who may not do something.</summary>
[Collection(SiteFixture.Name)]
public sealed class RefusalPageTests(SiteFixture site)
{
    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task A_viewer_is_told_which_role_saving_takes(int width, ColorScheme scheme)
    {
        using var person = await site.SignedInAsync(Role.Viewer);
        await using var context = await site.BrowseAsync(width, scheme);
        await context.AddCookiesAsync([new Microsoft.Playwright.Cookie { Name = "tm", Value = person.SessionKey!, Url = site.Address }]);
        var page = await context.NewPageAsync();
        // From elsewhere: at the machine itself a viewer keeps what everybody there may keep.
        await page.SetExtraHTTPHeadersAsync([new("X-Forwarded-For", "203.0.113.7")]);
        await page.GotoAsync("/");
        await page.EvaluateAsync("""
            () => { const form = document.createElement('form'); form.method = 'post'; form.action = '/pay/composites/save'; document.body.append(form); form.submit(); }
            """);

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("This is not open to you");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync($"This takes the role Analyst or one above it. You are signed in as {person.Email}, with the role Viewer.");
        (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => violation.Id).ShouldBeEmpty();
        if (Environment.GetEnvironmentVariable("TALENTMARKET_PICTURES") is { } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"refusal-{width}-{scheme}.png") });
    }

    [Fact]
    public void A_setting_that_is_not_understood_ends_the_start_with_a_sentence() =>
        StartupFailure.Explain(new OptionsValidationException("", typeof(AccessOptions), [AccessOptions.Expected]))
            .ShouldBe("Access:Anonymous takes None, Browse or Export, and Access:KnownProxies addresses separated by commas.");

    [Fact]
    public async Task A_form_sent_after_the_session_ended_leads_back_to_its_page()
    {
        await using var closed = AnySite.Start(site.ConnectionString, AnonymousAccess.None);
        using var form = new FormUrlEncodedContent([]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/pay/composites/save") { Content = form };
        request.Headers.Referrer = new Uri(closed.Address, "/pay/composites/draft?job=ml-engineer");
        var response = await closed.Client.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().ShouldBe("/account/sign-in?returnUrl=%2Fpay%2Fcomposites%2Fdraft%3Fjob%3Dml-engineer");
    }

    [Fact]
    public async Task A_page_elsewhere_is_no_way_back()
    {
        await using var closed = AnySite.Start(site.ConnectionString, AnonymousAccess.None);
        using var form = new FormUrlEncodedContent([]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/pay/composites/save") { Content = form };
        request.Headers.Referrer = new Uri("https://elsewhere.example/pay");

        (await closed.Client.SendAsync(request, TestContext.Current.CancellationToken)).Headers.Location!.ToString().ShouldBe("/account/sign-in?returnUrl=%2F");
    }
}
