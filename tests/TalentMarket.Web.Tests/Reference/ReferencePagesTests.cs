using System.Net;
using AngleSharp.Dom;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Reference;
using TalentMarket.Web.Reference;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Reference;

/// <summary>Reference data on its pages: listed, taken away, brought, shown, applied.</summary>
[Collection(SiteFixture.Name)]
public sealed class ReferencePagesTests(SiteFixture site)
{
    private const string Source = "TalentMarket taxonomy,docs/data.md";

    private readonly CancellationToken cancellationToken = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_table_is_listed_with_its_rows_and_a_file()
    {
        using var admin = await site.SignedInAsync(Role.Admin);

        var page = await Person.DocumentAsync(await admin.Client.GetAsync(ReferenceAddress.Page, cancellationToken));

        page.QuerySelectorAll("tbody tr").Length.ShouldBe(ReferenceTables.All.Count);
        foreach (var table in ReferenceTables.All)
        {
            (await admin.Client.GetAsync(ReferenceAddress.Of(table), cancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await admin.Client.GetStringAsync(ReferenceAddress.File(table), cancellationToken)).TrimStart('\uFEFF').ShouldStartWith(string.Join(',', table.Columns.Select(column => column.Name)) + "\r\n");
        }
    }

    [Fact]
    public async Task A_search_finds_rows_by_what_they_say()
    {
        using var admin = await site.SignedInAsync(Role.Admin);

        var page = await Person.DocumentAsync(await admin.Client.GetAsync("/admin/reference/hubs?q=zürich&page=1", cancellationToken));

        page.QuerySelector("#rows-title")!.TextContent.ShouldBe("1 row with “zürich”");
        page.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("GeoNames");
        (await admin.Client.GetAsync("/admin/reference/wizards", cancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await admin.Client.GetAsync("/admin/reference/files/1", cancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Only_administrators_come_here()
    {
        using var steward = await site.SignedInAsync(Role.Steward);

        (await steward.Client.GetAsync(ReferenceAddress.Page, cancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await steward.Client.GetAsync("/admin/reference/jobs/rows.csv", cancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task A_file_is_brought_shown_and_applied_without_a_typed_word(int width, ColorScheme scheme)
    {
        using var admin = await site.SignedInAsync(Role.Admin);
        await using var context = await site.BrowseAsync(width, scheme, runsScripts: true);
        await context.AddCookiesAsync([new Microsoft.Playwright.Cookie { Name = "tm", Value = admin.SessionKey!, Domain = new Uri(site.Address).Host, Path = "/" }]);
        var page = await context.NewPageAsync();
        await page.GotoAsync(ReferenceAddress.Page);
        await ShouldBeFineAsync(page, width);
        await page.GetByRole(AriaRole.Link, new() { Name = "Job titles", Exact = true }).ClickAsync();
        await ShouldBeFineAsync(page, width);

        await BringAsync(page, "normalised_title,job_code,effective_from,source_title,source_address\nHead Of Atoms,wizard,2026-01-01," + Source + "\n");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Row 2, normalised_title: found 'Head Of Atoms'");

        await BringAsync(page, $"normalised_title,job_code,effective_from,source_title,source_address\nhead of atoms {width},ml-engineer,2026-01-01,{Source}\n");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Job titles: 1 row would change");
        await ShouldBeFineAsync(page, width);

        await page.GetByRole(AriaRole.Button, new() { Name = "Apply exactly this" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Applied.");
        await page.GotoAsync($"/admin/reference/job-titles?q=head+of+atoms+{width}");
        await Assertions.Expect(page.Locator("tbody tr")).ToContainTextAsync("ml-engineer");
        await ShouldBeFineAsync(page, width);
    }

    private static async Task BringAsync(IPage page, string text)
    {
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "titles.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Show what it would change" }).ClickAsync();
    }

    private static async Task ShouldBeFineAsync(IPage page, int width)
    {
        (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
            .SelectMany(violation => violation.Nodes.Select(node => $"{page.Url}: {violation.Id} {node.Html}")).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, page.Url);
    }
}
