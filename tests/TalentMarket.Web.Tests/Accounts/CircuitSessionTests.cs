using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using TalentMarket.Data;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Tests.Accounts;

[Collection(SiteFixture.Name)]
public sealed class CircuitSessionTests(SiteFixture site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task BZ_07_an_open_page_is_asked_for_anew_within_five_seconds_of_its_readers_sign_out()
    {
        using var person = await site.SignedInAsync(Role.Viewer);
        var page = await OpenAsync(person);
        var who = (await site.Service<AccountSessions>().FindAsync(person.SessionKey!, Cancellation)).ShouldNotBeNull();

        await ShouldBeAskedForAnewAsync(page, () => site.Service<AccountSessions>().EndAllAsync(who, "127.0.0.1", Cancellation));

        (await page.GetByRole(AriaRole.Link, new() { Name = "Sign in" }).CountAsync()).ShouldBePositive();
    }

    [Fact]
    public async Task BZ_07_and_of_another_role()
    {
        using var person = await site.SignedInAsync(Role.Viewer);
        var page = await OpenAsync(person);
        await using var db = await site.Service<IDbContextFactory<TalentMarketDbContext>>().CreateDbContextAsync(Cancellation);

        await ShouldBeAskedForAnewAsync(page, () => db.Accounts.Where(account => account.Id == person.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(account => account.Role, Role.Analyst), Cancellation));
    }

    private async Task<IPage> OpenAsync(Person person)
    {
        var context = await site.BrowseAsync(1280);
        await context.AddCookiesAsync([new Cookie { Name = "tm", Value = person.SessionKey!, Domain = new Uri(site.Address).Host, Path = "/" }]);
        var page = await context.NewPageAsync();
        var drawn = new TaskCompletionSource();
        page.WebSocket += (_, circuit) => circuit.FrameReceived += (_, _) => drawn.TrySetResult();
        await page.GotoAsync("/");
        await drawn.Task.WaitAsync(Cancellation);
        return page;
    }

    private static async Task ShouldBeAskedForAnewAsync(IPage page, Func<Task> after)
    {
        var loaded = new TaskCompletionSource();
        page.DOMContentLoaded += (_, _) => loaded.TrySetResult();
        await after();
        // The issue names five seconds.
        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(5), Cancellation);
    }
}
