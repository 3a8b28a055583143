using System.Net;
using AngleSharp.Dom;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using TalentMarket.Data;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Trail;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Trail;

[Collection(SiteFixture.Name)]
public sealed class TrailPageTests(SiteFixture site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/admin/trail")]
    [InlineData("/admin/trail.csv")]
    public async Task It_is_the_administrators(string address)
    {
        using var admin = await site.SignedInAsync(Role.Admin);
        using var steward = await site.SignedInAsync(Role.Steward);

        (await site.Client.GetAsync(address, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await steward.Client.GetAsync(address, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await admin.Client.GetAsync(address, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_address_says_which_entries_and_they_are_told_whole()
    {
        var mark = await AddAsync(2, i => $"=cmd|' /C calc'!A{i}");
        using var admin = await site.SignedInAsync(Role.Admin);

        var page = await DocumentAsync(admin, $"/admin/trail?subject={mark}&outcome=refused");

        page.QuerySelector("h1")!.TextContent.ShouldBe("2 entries of the trail match");
        page.QuerySelector("caption")!.TextContent.ShouldBe("Entries 1 to 2, the newest first; times are UTC");
        var row = page.QuerySelectorAll("tbody tr")[0];
        row.QuerySelector("time")!.GetAttribute("datetime").ShouldBe("2026-03-01T12:00:02.0000000Z");
        row.QuerySelectorAll("td").Where(cell => cell.GetAttribute("data-head") != "Subject").Select(cell => cell.TextContent).ShouldBe(["Ada <b>", "opened", "Refused", "192.0.2.7"]);
        row.QuerySelectorAll("dd").Select(cell => cell.TextContent).ShouldBe(["Nothing", "=cmd|' /C calc'!A2"]);
        page.QuerySelector("input[name=subject]")!.GetAttribute("value").ShouldBe(mark);
        page.QuerySelector("select[name=outcome] option[selected]")!.GetAttribute("value").ShouldBe("refused");
        (await DocumentAsync(admin, $"/admin/trail?subject={mark}&outcome=done")).QuerySelector("[role=status]")!.TextContent.ShouldStartWith("No entry matches.");
    }

    [Fact]
    public async Task Pages_lead_to_each_other_and_keep_the_filter()
    {
        var mark = await AddAsync(101, i => $"{i}");
        using var admin = await site.SignedInAsync(Role.Admin);

        var first = await DocumentAsync(admin, $"/admin/trail?subject={mark}");
        var second = await DocumentAsync(admin, first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        first.QuerySelectorAll("tbody tr").Length.ShouldBe(100);
        first.QuerySelector("a[rel=prev]").ShouldBeNull();
        second.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        second.QuerySelector("a[rel=next]").ShouldBeNull();
        second.QuerySelector("a[rel=prev]")!.GetAttribute("href").ShouldBe($"/admin/trail?subject={mark}");
    }

    [Fact]
    public async Task IX_04_the_download_is_all_that_match_and_no_spreadsheet_takes_it_for_formulas()
    {
        var mark = await AddAsync(101, i => $"=cmd|' /C calc'!A{i}");
        using var admin = await site.SignedInAsync(Role.Admin);

        var response = await admin.Client.GetAsync($"/admin/trail.csv?subject={mark}", Cancellation);

        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        response.Content.Headers.ContentDisposition!.FileName!.ShouldMatch(@"^trail-\d{4}-\d\d-\d\d\.csv$");
        var lines = (await response.Content.ReadAsStringAsync(Cancellation)).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe("id,at_utc,actor,action,subject,outcome,origin,before,after");
        lines.Length.ShouldBe(102);
        lines[1].ShouldEndWith($",2026-03-01T12:01:41.0000000Z,Ada <b>,opened,{mark},refused,192.0.2.7,,'=cmd|' /C calc'!A101");
        var export = await DocumentAsync(admin, "/admin/trail?action=exported&subject=trail");
        export.QuerySelectorAll("tbody tr")[0].TextContent.ShouldContain($"/admin/trail.csv?subject={mark}");
    }

    [Fact]
    public async Task A_day_that_is_none_is_said()
    {
        using var admin = await site.SignedInAsync(Role.Admin);

        (await DocumentAsync(admin, "/admin/trail?from=yesterday")).QuerySelector("[role=alert]")!.TextContent
            .ShouldContain("from: found 'yesterday', expected a day such as 2026-01-31.");
        (await admin.Client.GetAsync("/admin/trail.csv?from=yesterday", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Nothing_serious_stands_in_the_way_of_anyone(int width, ColorScheme scheme)
    {
        var mark = await AddAsync(2, i => string.Concat(Enumerable.Repeat("job=ml-engineer&level=L3&", 20)) + i);
        using var admin = await site.SignedInAsync(Role.Admin);
        var context = await site.BrowseAsync(width, scheme);
        await context.AddCookiesAsync([new Microsoft.Playwright.Cookie { Name = "tm", Value = admin.SessionKey!, Url = site.Address }]);
        var page = await context.NewPageAsync();

        foreach (var address in new[] { $"/admin/trail?subject={mark}", "/admin/trail?subject=none%20of%20all&from=x" })
        {
            await page.GotoAsync(address);
            foreach (var summary in await page.Locator("summary").AllAsync()) await summary.ClickAsync();

            (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes.Select(node => $"{address}: {violation.Id} {node.Html}")).ShouldBeEmpty();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, address);
        }
    }

    private async Task<string> AddAsync(int entries, Func<int, string> after)
    {
        var mark = Guid.NewGuid().ToString("N");
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<TalentMarketDbContext>();
        for (var i = 1; i <= entries; i++)
            db.Record(new AuditEntry
            {
                At = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero).AddSeconds(i), Actor = "Ada <b>", Action = "opened", Subject = mark,
                After = after(i), Origin = "192.0.2.7", Outcome = Outcome.Refused,
            });
        await db.SaveChangesAsync(Cancellation);
        return mark;
    }

    private static async Task<IDocument> DocumentAsync(Person person, string address) =>
        await Person.DocumentAsync(await person.Client.GetAsync(address, Cancellation));
}
