using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using TalentMarket.Data;
using TalentMarket.Data.Accounts;
using TalentMarket.Data.ApiKeys;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Trail;
using TalentMarket.Web.Layout;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Layout;

/// <summary>Names that hostile or careless people gave themselves and their things, on every page that shows them.</summary>
[Collection(SiteFixture.Name)]
public sealed class StoredTextTests(SiteFixture browsers, PostgresFixture postgres)
{
    private static readonly string[] Texts =
        [.. HostileText.Markup, "\u202Egnp.exe", "\u200F\u200Eשלום", "👩‍🔬😀", "O'Brien & \"Sons\"", new string('W', 230), "=cmd|' /C calc'!A0"];

    // What sticks out of a narrow page, the innermost last.
    private const string TooWide = """
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? '' :
          location.pathname + ': ' + [...document.querySelectorAll('body *')]
            .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .map(one => `${one.tagName} ${one.className} ${one.getBoundingClientRect().right} ${one.outerHTML.slice(0, 60)}`).slice(0, 5).join(' | ')
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task IX_05_names_that_are_stored_are_text_wherever_they_are_shown()
    {
        var database = await postgres.CreateDatabaseAsync(Cancellation);
        await using var site = AnySite.Start(database, AnonymousAccess.None);
        await SmallMarket.AddAsync(database, Cancellation);
        var admin = await Comer.SignedInAsync(site, Role.Admin, Cancellation);
        await FillAsync(site, database, admin);
        var seen = "";

        foreach (var address in SitePages.All.Select(page => page.Address).Concat(["/account", "/account/keys", "/admin/trail?page=2", "/pay/bands?groupBy=job"]).Distinct())
        {
            using var response = await site.Client.SendAsync(admin.Request(HttpMethod.Get, address), Cancellation);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            var page = await response.Content.ReadAsStringAsync(Cancellation);
            HostileTextTests.ShouldHoldNothingForeign(page, address);
            seen += new HtmlParser().ParseDocument(page).QuerySelector("main")!.TextContent;
        }

        Texts.Where(text => !seen.Contains(text.Trim(), StringComparison.Ordinal)).ShouldBeEmpty();
        await ShouldRunNothingAsync(site, admin);
    }

    private async Task ShouldRunNothingAsync(AnySite site, Comer admin)
    {
        await using var context = await browsers.BrowseAsync(390);
        await context.AddInitScriptAsync("window.violations = []; document.addEventListener('securitypolicyviolation', event => window.violations.push(event.violatedDirective));");
        await context.AddCookiesAsync([new Microsoft.Playwright.Cookie { Name = "tm", Value = admin.Cookie!["tm=".Length..], Domain = site.Address.Host, Path = "/" }]);
        var page = await context.NewPageAsync();
        var wide = "";
        foreach (var address in new[] { "/admin/people", "/admin/trail", "/admin/status", "/account", "/account/keys", "/data/sources", "/" })
        {
            await page.GotoAsync(new Uri(site.Address, address).ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
            (await page.EvaluateAsync<bool>("() => window.hacked === undefined && window.violations.length === 0")).ShouldBeTrue(address);
            if (address.Contains("/a", StringComparison.Ordinal)) wide += await page.EvaluateAsync<string>(TooWide);
        }

        wide.ShouldBeEmpty();
    }

    // Past the checks of the forms, as what another program, an older version or a file brought in.
    private static async Task FillAsync(AnySite site, string database, Comer admin)
    {
        await using var db = new TalentMarketDbContext(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(database).Options);
        var sessions = site.Services.GetRequiredService<AccountSessions>();
        var self = (await sessions.FindAsync(admin.Cookie!["tm=".Length..], Cancellation))!;
        var caller = Caller.Account(self.AccountId, self.Email, Role.Admin, Grants.Of(AnonymousAccess.None));
        var sources = await db.Sources.OrderBy(source => source.Id).Select(source => source.Id).ToListAsync(Cancellation);
        foreach (var (text, number) in Texts.Select((text, number) => (text, number)))
        {
            var account = await Comer.AccountAsync(site, Role.Viewer);
            await db.Accounts.Where(row => row.Id == account.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.Email, text).SetProperty(one => one.UserName, text), Cancellation);
            await sessions.BeginAsync(self.AccountId, SignInMethod.Password, text, text.Length <= 45 ? text : text[..45], Cancellation);
            await site.Services.GetRequiredService<KeyStore>().CreateAsync(caller, new KeyRequest(text.Length <= 60 ? text : text[..60], new HashSet<Permission> { Permission.BrowseFigures }, 30), Cancellation);
            db.AccountLogins.Add(new AccountLogin { LoginProvider = "example", ProviderKey = $"{number}", ProviderDisplayName = text, UserId = self.AccountId });
            db.Set<AuditEntry>().Add(new AuditEntry { At = DateTimeOffset.UtcNow, Actor = text, Action = text, Subject = text, Before = text, After = text, Origin = text });
            if (number < sources.Count)
            {
                var source = sources[number];
                await db.Sources.Where(row => row.Id == source).ExecuteUpdateAsync(row => row.SetProperty(one => one.Title, text).SetProperty(one => one.Publisher, text).SetProperty(one => one.Caveat, text), Cancellation);
            }
        }

        await db.Surveys.ExecuteUpdateAsync(row => row.SetProperty(survey => survey.Name, "<img src=x onerror=window.hacked=1>"), Cancellation);
        await db.Organisations.ExecuteUpdateAsync(row => row.SetProperty(organisation => organisation.Name, organisation => "<svg onload=window.hacked=1>" + organisation.Code), Cancellation);
        await db.Jobs.ExecuteUpdateAsync(row => row.SetProperty(job => job.Title, job => "</title><script>window.hacked=1</script>" + job.Code), Cancellation);
        await db.Hubs.ExecuteUpdateAsync(row => row.SetProperty(hub => hub.Name, hub => "\"><script>window.hacked=1</script>" + hub.Code), Cancellation);
        db.Add(new MarketVersion { At = DateTimeOffset.UtcNow, Reason = "Names of a test" });
        await db.SaveChangesAsync(Cancellation);
    }
}
