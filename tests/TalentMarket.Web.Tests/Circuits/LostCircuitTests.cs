using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Circuits;

/// <summary>In a real browser, with the connection, the server or a part of a page failing under it.</summary>
[Collection(SiteFixture.Name)]
public sealed partial class LostCircuitTests(SiteFixture site, PostgresFixture postgres)
{
    private const string Sentence = "percentile of 2,018 people";
    private static readonly int Drops = Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1" ? 50 : 2;
    private static readonly int Restarts = Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1" ? 20 : 1;

    // BZ-09 names five seconds and sixty.
    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1" ? 60 : 5);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task BZ_09_a_dropped_connection_comes_back_to_what_was_typed()
    {
        await using var proxy = new CutProxy(new Uri(site.Address));
        await using var context = await site.BrowseAsync(390, ColorScheme.Dark);
        var page = await context.NewPageAsync();
        await TypeAsync(page, proxy.Address + "/");
        await page.EvaluateAsync("() => window.isSamePage = true");

        for (var drop = 1; drop <= Drops; drop++)
        {
            proxy.Cut();
            var told = page.GetByText("The connection was lost. Reconnecting…");
            await told.WaitForAsync();
            await ShouldFitAsync(page);
            proxy.LeadTo(new Uri(site.Address));
            await told.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden, Timeout = 60_000 });

            await page.Locator("input[name=pay]").FillAsync($"{190_000 + drop}");
            await page.GetByText(Sentence).First.WaitForAsync();
            (await page.EvaluateAsync<bool>("() => window.isSamePage === true")).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task BZ_09_a_connection_that_is_away_for_long_comes_back_to_what_was_typed()
    {
        await using var proxy = new CutProxy(new Uri(site.Address));
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await TypeAsync(page, proxy.Address + "/?job=ml-engineer");

        proxy.Cut();
        await page.GetByText("The connection was lost. Reconnecting…").WaitForAsync();
        await Task.Delay(Outage, Cancellation);
        proxy.LeadTo(new Uri(site.Address));

        await page.GetByText("The connection was lost. Reconnecting…").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden, Timeout = 60_000 });
        await page.Locator("form.pay-rank[data-live]").WaitForAsync(new LocatorWaitForOptions { Timeout = 60_000 });
        (await page.Locator("input[name=pay]").InputValueAsync()).ShouldBe("185000");
        page.Url.ShouldEndWith("/?job=ml-engineer");
    }

    [Fact]
    public async Task BZ_10_after_a_restart_the_page_is_as_it_was()
    {
        var connectionString = await postgres.CreateDatabaseAsync(Cancellation);
        var before = AnySite.Start(connectionString, AnonymousAccess.Export);
        await using var proxy = new CutProxy(before.Address);
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await TypeAsync(page, proxy.Address + "/?job=ml-engineer#your-pay");

        for (var restart = 1; restart <= Restarts; restart++)
        {
            await page.EvaluateAsync("() => window.isSamePage = true");
            proxy.Cut();
            await before.DisposeAsync();
            before = AnySite.Start(connectionString, AnonymousAccess.Export);
            proxy.LeadTo(before.Address);

            await page.WaitForFunctionAsync("() => window.isSamePage === undefined", null, new PageWaitForFunctionOptions { Timeout = 60_000 });
            await page.GetByText(Sentence).First.WaitForAsync();
            (await page.Locator("input[name=pay]").InputValueAsync()).ShouldBe("185000");
            page.Url.ShouldEndWith("/?job=ml-engineer#your-pay");
            (await page.EvaluateAsync<int>("() => sessionStorage.length")).ShouldBe(0);
        }

        await before.DisposeAsync();
    }

    [Fact]
    public async Task BZ_08_a_live_part_that_fails_leaves_the_page_and_can_be_tried_again()
    {
        var clock = new FailingClock();
        await using var failing = AnySite.Start(
            await postgres.CreateDatabaseAsync(Cancellation), AnonymousAccess.Export, services => services.AddSingleton<TimeProvider>(clock));
        await using var context = await site.BrowseAsync(390);
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/_blazor/negotiate**", async route =>
        {
            clock.Fails = true;
            await route.ContinueAsync();
        });
        await page.GotoAsync(failing.Address.ToString());
        var failed = page.Locator(".widget-failed");
        await failed.WaitForAsync();

        Number().IsMatch(await failed.Locator("code").InnerTextAsync()).ShouldBeTrue();
        (await failed.InnerTextAsync()).ShouldNotContain("planted");
        (await page.Locator("figure > svg").CountAsync()).ShouldBeGreaterThan(3);
        (await page.Locator("#blazor-error-ui").IsVisibleAsync()).ShouldBeFalse();

        clock.Fails = false;
        await failed.GetByRole(AriaRole.Button).ClickAsync();
        await page.Locator("form.pay-rank[data-live]").WaitForAsync();
    }

    [Fact]
    public async Task BZ_03_whoever_finds_no_room_is_told_and_the_form_still_answers()
    {
        await using var full = AnySite.Start(await postgres.CreateDatabaseAsync(Cancellation), AnonymousAccess.Export, ("Limits:Circuits", "0"));
        await using var context = await site.BrowseAsync(390, ColorScheme.Dark);
        var page = await context.NewPageAsync();
        await page.GotoAsync(full.Address.ToString());
        await page.GetByText("Answers while you type are off on this page").WaitForAsync();
        await ShouldFitAsync(page);

        await page.Locator("#blazor-error-ui .dismiss").ClickAsync();
        await page.Locator("input[name=pay]").FillAsync("185000");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show the percentile" }).ClickAsync();
        await page.GetByText(Sentence).First.WaitForAsync();
    }

    private static async Task TypeAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.Locator("form.pay-rank[data-live]").WaitForAsync();
        await page.Locator("input[name=pay]").FillAsync("185000");
        await page.GetByText(Sentence).First.WaitForAsync();
    }

    private static async Task ShouldFitAsync(IPage page) =>
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBeLessThanOrEqualTo(0);

    private sealed class FailingClock : TimeProvider
    {
        public volatile bool Fails;

        public override DateTimeOffset GetUtcNow() => Fails ? throw new InvalidOperationException("planted failure") : base.GetUtcNow();
    }

    [GeneratedRegex("^[0-9a-f]{16}$", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
