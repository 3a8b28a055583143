using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Tests.Accounts;

/// <summary>A service that is wrong, away or lied about, and people who are led there by others.</summary>
[Collection(SiteFixture.Name)]
public sealed class ExternalFaultTests(SiteFixture browsers, PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("state", "nobody was sent there, at example")]
    [InlineData("code", "not let in, at example")]
    [InlineData("refused", "not let in, at example")]
    [InlineData("error", "not let in, at example")]
    [InlineData("no token", "not let in, at example")]
    [InlineData("elsewhere", "not let in, at example")]
    [InlineData("no person", "not let in, at example")]
    [InlineData("no JSON", "not let in, at example")]
    public async Task A_service_that_is_wrong_signs_nobody_in_and_the_page_says_so(string fault, string noted)
    {
        await using var room = await ExternalRoom.StartAsync(postgres, Cancellation);
        var (browser, _) = await room.LinkedAsync(Role.Viewer);
        room.Server.Fault = fault;

        await browser.GoAsync("/account/external/example?returnUrl=%2Faccount");

        browser.Status.ShouldBe(HttpStatusCode.OK);
        browser.Place.ShouldStartWith(AccessRefusal.SignIn);
        browser.Text.ShouldContain("Signing in at Example did not work");
        browser.Page.QuerySelectorAll("script:not([src])").ShouldBeEmpty();
        browser.SessionKey.ShouldBeNull();
        (await room.TrailAsync())[^1].ShouldBe($"somebody failed to sign in an account: {noted}");
        room.Server.Fault = "";
        await browser.GoAsync("/account/external/example?returnUrl=%2Faccount");
        browser.Place.ShouldBe("/account");
    }

    [Fact]
    public async Task A_service_that_is_away_signs_nobody_in_and_passwords_still_do()
    {
        await using var room = await ExternalRoom.StartAsync(postgres, Cancellation);
        using var browser = room.Browser();
        var there = await browser.StepAsync("/account/external/example");
        var back = await browser.StepAsync(there.ToString());
        await room.Server.StopAsync(Cancellation);

        await browser.GoAsync(back.ToString());

        browser.Status.ShouldBe(HttpStatusCode.OK);
        browser.Text.ShouldContain("Signing in at Example did not work");
        browser.Page.QuerySelector("input[type=password]").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_way_back_works_once_and_in_the_browser_that_was_sent()
    {
        await using var room = await ExternalRoom.StartAsync(postgres, Cancellation);
        var (browser, account) = await room.LinkedAsync(Role.Viewer);
        var back = await browser.StepAsync((await browser.StepAsync("/account/external/example?returnUrl=%2Faccount")).ToString());
        using var another = room.Browser();

        await another.GoAsync(back.ToString());
        another.SessionKey.ShouldBeNull();
        another.Text.ShouldContain("Signing in at Example did not work");

        await browser.GoAsync(back.ToString());
        browser.Name.ShouldBe(account.Email);
        browser.ForgetWhoIsSignedIn();
        await browser.GoAsync(back.ToString());
        browser.SessionKey.ShouldBeNull();
        room.Server.TokensGiven.ShouldBe(2);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task Nobody_is_sent_to_a_service_by_another_sites_page(string from)
    {
        await using var room = await ExternalRoom.StartAsync(postgres, Cancellation);
        var (browser, _) = await room.SignedInAsync(Role.Viewer);

        foreach (var address in new[] { "/account/external/example", "/account/external/example/link", "/account/external/example/confirm" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Sec-Fetch-Site", from } } };
            using var response = await browser.Client.SendAsync(request, Cancellation);
            response.Headers.Location!.ToString().ShouldBe(AccessRefusal.SignIn);
        }

        room.Server.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_linked_until_the_page_was_asked_and_only_in_the_session_that_began()
    {
        await using var room = await ExternalRoom.StartAsync(postgres, Cancellation);
        var (browser, _) = await room.SignedInAsync(Role.Viewer);
        var (other, _) = await room.SignedInAsync(Role.Viewer);
        var back = await browser.StepAsync((await browser.StepAsync("/account/external/example/link")).ToString());

        await browser.GoAsync(back.ToString());
        browser.Text.ShouldContain("Whoever signs in at Example as ada@example.org will be signed in here as");
        (await LinksAsync(room)).ShouldBe(0);

        // What waits is of the session that began, whoever uses the browser next.
        browser.Hold(other.SessionKey!);
        await browser.GoAsync("/account/external");
        browser.Text.ShouldContain("Nothing waits to be linked");
        (await LinksAsync(room)).ShouldBe(0);
    }

    [Fact]
    public async Task An_identity_is_one_accounts_alone()
    {
        await using var room = await ExternalRoom.StartAsync(postgres, Cancellation);
        await room.LinkedAsync(Role.Viewer);
        var (second, _) = await room.SignedInAsync(Role.Viewer);

        await second.SubmitAsync("/account/external/example/link", "link-service");

        second.Text.ShouldContain("ada@example.org signs in to another account here.");
        (await LinksAsync(room)).ShouldBe(1);
    }

    [Fact]
    public async Task ID_04_ways_to_a_service_and_back_count_as_tries()
    {
        await using var room = await ExternalRoom.StartAsync(postgres, Cancellation, ("Accounts:TriesPerMinute", "20"));
        var answers = new List<HttpStatusCode>();

        for (var number = 0; number < 25; number++)
        {
            using var response = await room.Site.Client.GetAsync(number % 2 == 0 ? "/account/external/example" : "/account/external/example/return?code=x&state=y", Cancellation);
            answers.Add(response.StatusCode);
        }

        answers.Count(answer => answer != HttpStatusCode.TooManyRequests).ShouldBeLessThanOrEqualTo(20);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    // The service is another site to the browser: 127.0.0.1 beside localhost.
    [Fact]
    public async Task HD_1_in_a_browser_the_way_to_a_service_and_back_keeps_to_the_policy()
    {
        await using var room = await ExternalRoom.StartAsync(postgres, Cancellation);
        var (_, account) = await room.LinkedAsync(Role.Viewer);
        await using var context = await browsers.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        var violations = new List<string>();
        page.Console += (_, message) => { if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal)) violations.Add(message.Text); };

        await page.GotoAsync($"http://localhost:{room.Site.Address.Port}/account/sign-in?returnUrl=%2Faccount");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in at Example" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your account" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".account-name")).ToHaveTextAsync(account.Email!);
        violations.ShouldBeEmpty();
        room.Server.Asked.Count.ShouldBe(2);
    }

    private static Task<int> LinksAsync(ExternalRoom room) => room.AskAsync(db => db.AccountLogins.CountAsync(Cancellation));
}
