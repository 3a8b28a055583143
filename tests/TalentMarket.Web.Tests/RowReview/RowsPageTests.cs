using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using TalentMarket.Data.Deliveries;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Tests.Accounts;
using TalentMarket.Web.Tests.Deliveries;

namespace TalentMarket.Web.Tests.RowReview;

[Collection(SiteFixture.Name)]
public sealed class RowsPageTests(SiteFixture browsers, PostgresFixture postgres)
{
    private const string Header = "work_year,experience_level,employment_type,job_title,salary_in_usd,company_location,remote_ratio";

    // Row 2 is a month's pay; row 11 cannot be read, row 12 has a level that is none.
    private static readonly string Content = Header + "\n"
        + string.Concat(new[] { "12000", "100000", "110000", "120000", "130000", "140000", "150000", "160000", "170000", "much" }.Select(pay => $"2024,SE,FT,Machine Learning Engineer,{pay},US,0\n"))
        + "2024,XX,FT,Machine Learning Engineer,125000,US,0\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_are_corrected_multiplied_and_rejected_without_any_script()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);
        var (delivery, rows) = await DraftAsync(site, steward);
        (await site.PageAsync(steward, delivery, Cancellation)).QuerySelector("#review-title")!.TextContent.ShouldBe("2 rows set aside and 1 row out of the ordinary to be looked at");
        var page = await site.PageAsync(steward, rows, Cancellation);
        page.QuerySelectorAll(".row-item").Length.ShouldBe(3);
        page.QuerySelector(".row-proposal")!.TextContent.ShouldBe("Looks like a monthly amount: times 12 = 144,000");
        page.QuerySelector(".row-bar")!.TextContent.ShouldContain("all 3 rows that match the filter");

        (await PressAsync(site, steward, rows, ("act", "factor:2"))).QuerySelector(".form-note")!.TextContent.Trim().ShouldBe("1 row multiplied as proposed.");
        (await PressAsync(site, steward, rows, ("act", "reject:12"))).QuerySelector(".form-problem")!.TextContent.Trim().ShouldBe("Say why: the reason stays beside the row.");
        (await PressAsync(site, steward, rows, ("act", "reject"))).QuerySelector(".form-problem")!.TextContent.Trim().ShouldBe("No row was chosen: tick rows, or choose all that match.");
        var rejected = await PressAsync(site, steward, rows + "?column=experience_level", ("act", "reject"), ("which", "all"), ("reason", "A level of another survey."));
        rejected.QuerySelector(".form-note")!.TextContent.Trim().ShouldBe("1 row rejected.");

        var fix = (await site.PageAsync(steward, rows, Cancellation)).QuerySelector("a[href*='fix=11']")!.GetAttribute("href")!.Split('#')[0];
        var wrong = await SentAsync(site, steward, fix, "fix", ("cell.4", "-5"));
        wrong.QuerySelector("#fix-issue-4")!.TextContent.ShouldBe("found '-5', expected an amount above 0");
        wrong.QuerySelector("input[name='cell.4']")!.GetAttribute("value").ShouldBe("-5");
        (await SentAsync(site, steward, fix, "fix", ("cell.4", "135000"))).QuerySelector(".form-note")!.TextContent.Trim().ShouldBe("Row 11 is corrected, and in the draft.");

        var account = (await site.PageAsync(steward, delivery, Cancellation)).QuerySelectorAll(".account-figures dd").Take(3).Select(figure => figure.TextContent);
        account.ShouldBe(["11", "10", "1"]);
        (await site.PageAsync(steward, "/admin/surveys", Cancellation)).QuerySelector($"tr:has(a[href='{delivery}'])")!.QuerySelectorAll("td.figure").Skip(1).Select(cell => cell.TextContent).ShouldBe(["10", "1"]);
        var decided = await site.PageAsync(steward, rows + "?state=rejected", Cancellation);
        decided.QuerySelector(".row-item")!.TextContent.ShouldContain("because: A level of another survey.");
        (await PressAsync(site, steward, rows + "?state=any", ("act", "undo"), ("which", "all"))).QuerySelector(".form-note")!.TextContent.Trim().ShouldBe("3 rows back as the check found them.");
    }

    [Fact]
    public async Task Corrected_rows_come_back_into_their_own_draft()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);
        var (_, rows) = await DraftAsync(site, steward);
        using var download = await site.Site.Client.SendAsync(steward.Request(HttpMethod.Get, rows.Replace("/rows", "/set-aside.csv", StringComparison.Ordinal)), Cancellation);
        var setAside = await download.Content.ReadAsStringAsync(Cancellation);

        var answer = await BringAsync(site, steward, rows, setAside.Replace("much", "125500", StringComparison.Ordinal));

        answer.QuerySelectorAll(".form-note p").Select(sentence => sentence.TextContent).ShouldBe(
            ["1 of 2 rows entered the draft.", "Row 12, experience_level: found 'XX', expected one of EN, MI, SE, EX."]);
        (await BringAsync(site, steward, rows, setAside)).QuerySelector(".form-note")!.TextContent.ShouldContain("Nothing was done with row 11:");
        (await BringAsync(site, steward, rows, "a,b\n1,2\n")).QuerySelector(".form-problem")!.TextContent.ShouldContain("The file is not one of rows set aside here");
    }

    [Fact]
    public async Task The_page_of_a_file_shows_what_it_holds()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);
        var (delivery, _) = await DraftAsync(site, steward);

        var page = await site.PageAsync(steward, delivery, Cancellation);

        page.QuerySelectorAll(".number-bars dd").Select(figure => figure.TextContent).ShouldBe(["12,000", "130,000", "170,000"]);
        page.QuerySelectorAll(".number-bars rect").Length.ShouldBe(24);
        page.QuerySelector("section[aria-labelledby=profile-title] tbody tr:has(th)")!.TextContent.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Nothing_serious_stands_in_the_way_of_anyone(int width, ColorScheme scheme)
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);
        var (delivery, rows) = await DraftAsync(site, steward);
        await PressAsync(site, steward, rows, ("act", "reject:12"), ("reason", "A level of another survey."));
        await using var context = await browsers.BrowseAsync(width, scheme);
        await context.AddCookiesAsync([new Microsoft.Playwright.Cookie { Name = "tm", Value = steward.Cookie![3..], Url = site.Site.Address.ToString() }]);
        var page = await context.NewPageAsync();

        foreach (var (name, address) in new[] { ("rows", rows + "?state=any"), ("fix", rows + "?fix=11"), ("profile", delivery) })
        {
            await page.GotoAsync(new Uri(site.Site.Address, address).ToString());
            await page.EvaluateAsync("for (const details of document.querySelectorAll('main details')) details.open = true");
            if (Environment.GetEnvironmentVariable("TALENTMARKET_PICTURES") is { Length: > 0 } pictures)
                await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, $"{name}-{width}-{scheme}.png"), FullPage = true });

            (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes.Select(node => $"{address}: {violation.Id} {node.Html}")).ShouldBeEmpty();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, address);
        }
    }

    private static async Task<(string Delivery, string Rows)> DraftAsync(SurveySite site, Comer steward)
    {
        using var brought = await site.UploadAsync(steward, "pay.csv", Encoding.UTF8.GetBytes(Content), Cancellation);
        var address = brought.Headers.Location.ShouldNotBeNull().ToString();
        (await site.SubmitAsync(steward, address, html => html.QuerySelector(".known-mapping form")!, Cancellation)).Dispose();
        (await site.SettledAsync(Guid.Parse(address.Split('/')[^1]), Cancellation)).Delivery.State.ShouldBe(DeliveryState.Drafted);
        return (address, (await site.PageAsync(steward, address, Cancellation)).QuerySelector("a[href$='/rows']")!.GetAttribute("href")!);
    }

    private static Task<IDocument> PressAsync(SurveySite site, Comer steward, string address, params (string Name, string Value)[] fields) =>
        SentAsync(site, steward, address, "rows", fields);

    private static async Task<IDocument> SentAsync(SurveySite site, Comer steward, string address, string form, params (string Name, string Value)[] fields)
    {
        using var answer = await site.SubmitAsync(steward, address, html => html.QuerySelector($"form:has(input[value={form}])")!, Cancellation, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    private static async Task<IDocument> BringAsync(SurveySite site, Comer steward, string rows, string content)
    {
        using var page = await site.Site.Client.SendAsync(steward.Request(HttpMethod.Get, rows), Cancellation);
        var cookie = page.Headers.GetValues("Set-Cookie").Single(set => set.Contains("ntiforgery", StringComparison.Ordinal)).Split(';')[0];
        var html = new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync(Cancellation));
        using var request = steward.Request(HttpMethod.Post, rows);
        request.Headers.Remove("Cookie");
        request.Headers.Add("Cookie", $"{steward.Cookie}; {cookie}");
        using var form = new MultipartFormDataContent();
        foreach (var input in html.QuerySelectorAll("form:has(input[value=corrected]) input[type=hidden]"))
            form.Add(new StringContent(input.GetAttribute("value")!), input.GetAttribute("name")!);
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        form.Add(file, "File", "corrected.csv");
        request.Content = form;
        using var answer = await site.Site.Client.SendAsync(request, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
