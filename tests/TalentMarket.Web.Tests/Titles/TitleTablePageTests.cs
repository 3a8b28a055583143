using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Tests.Accounts;
using TalentMarket.Web.Tests.Deliveries;

namespace TalentMarket.Web.Tests.Titles;

public sealed class TitleTablePageTests(PostgresFixture postgres)
{
    private const string Rows = "2024,SE,FT,Data Wrangler,150000,US,0\n2024,EN,FT,Data Wrangler,150001,US,0\n2024,SE,FT,Chef de partie,150002,US,0\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_table_says_what_it_would_change_before_it_does_and_comes_back_as_it_was_sent()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);
        var titles = await TitlesAsync(site, steward);

        var (plan, cookie) = await SendAsync(site, steward, titles, "title,job_code\nData Wrangler,data-engineer\nChef de partie,none\nBaker,none\n");
        plan.QuerySelector("form[action] h2, form h2")!.TextContent.ShouldBe("3 titles would be decided");
        plan.QuerySelector("form h2 + p")!.TextContent.ShouldBe("2 titles of this edition with 3 rows, and 1 that it does not have, remembered for the next file. 0 are decided so already. Nothing has changed yet.");
        plan.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim()))).ShouldBe(
            ["Data Wrangler|2|No job yet|Data engineer", "Chef de partie|1|No job yet|No job of ours", "Baker|0|not in this edition|No job of ours"]);
        (await FileAsync(site, steward, titles)).ShouldBe("title,job_code,level\r\nData Wrangler,,\r\nChef de partie,,\r\n");

        (await ApplyAsync(site, steward, titles, plan, cookie)).QuerySelector(".form-note")!.TextContent.ShouldBe("3 titles decided, 3 rows of this edition matched by it.");
        var file = await FileAsync(site, steward, titles);
        file.ShouldBe("title,job_code,level\r\nData Wrangler,data-engineer,\r\nChef de partie,none,\r\nbaker,none,\r\n");
        (await SendAsync(site, steward, titles, file)).Page.QuerySelector(".form-note")!.TextContent.ShouldBe("The table says of 3 titles what is decided already: it would change nothing.");
    }

    [Fact]
    public async Task A_mistake_is_named_and_nothing_is_decided()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);
        var titles = await TitlesAsync(site, steward);

        (await SendAsync(site, steward, titles, "title,job_code\nChef de partie,cook\n")).Page.QuerySelector(".form-problem li")!.TextContent
            .ShouldStartWith("Row 2, job_code: found 'cook', expected none, nothing, or the code of a job: ");
        (await SendAsync(site, steward, titles, "title,job_code\n" + new string('x', 1 << 20))).Page.QuerySelector(".form-problem li")!.TextContent
            .ShouldBe("The table is larger than 1 MB, the most that is taken.");
        (await FileAsync(site, steward, titles)).ShouldNotContain("cook");
    }

    [Fact]
    public async Task What_somebody_decided_since_the_plan_was_shown_stands_and_is_named()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var (ada, grace) = (await site.SignedInAsync(Role.Steward, Cancellation), await site.SignedInAsync(Role.Steward, Cancellation));
        var titles = await TitlesAsync(site, ada);
        var (plan, cookie) = await SendAsync(site, grace, titles, "title,job_code\nData Wrangler,data-analyst\nChef de partie,none\n");
        (await site.SubmitAsync(ada, titles, html => html.QuerySelector("form[data-titles]")!, Cancellation, ("act", "take:0:data-engineer"))).Dispose();

        var answer = await ApplyAsync(site, grace, titles, plan, cookie);

        answer.QuerySelector(".form-problem li")!.TextContent.ShouldStartWith("Nothing was decided for 'data wrangler': ");
        answer.QuerySelector(".form-note")!.TextContent.ShouldBe("1 title decided, 1 row of this edition matched by it.");
        (await FileAsync(site, grace, titles)).ShouldBe("title,job_code,level\r\nData Wrangler,data-engineer,\r\nChef de partie,none,\r\n");
    }

    private static async Task<string> TitlesAsync(SurveySite site, Comer comer) =>
        (await site.PageAsync(comer, await TitlesPageTests.DraftAsync(site, comer, Rows), Cancellation)).QuerySelector("a[href$='/titles']")!.GetAttribute("href")!;

    private static async Task<string> FileAsync(SurveySite site, Comer comer, string titles)
    {
        using var file = await site.Site.Client.SendAsync(comer.Request(HttpMethod.Get, titles + ".csv"), Cancellation);
        return (await file.Content.ReadAsStringAsync(Cancellation)).TrimStart('\uFEFF');
    }

    private static async Task<(IDocument Page, string Cookie)> SendAsync(SurveySite site, Comer comer, string titles, string table)
    {
        using var asked = await site.Site.Client.SendAsync(comer.Request(HttpMethod.Get, titles + "/table"), Cancellation);
        var cookie = asked.Headers.GetValues("Set-Cookie").Single(set => set.Contains("ntiforgery", StringComparison.Ordinal)).Split(';')[0];
        var form = new HtmlParser().ParseDocument(await asked.Content.ReadAsStringAsync(Cancellation)).QuerySelector("form[enctype]")!;
        using var content = new MultipartFormDataContent();
        foreach (var hidden in form.QuerySelectorAll("input[type=hidden]")) content.Add(new StringContent(hidden.GetAttribute("value")!), hidden.GetAttribute("name")!);
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(table));
        content.Add(file, "File", "titles.csv");
        return (await PostAsync(site, comer, titles, content, cookie), cookie);
    }

    private static Task<IDocument> ApplyAsync(SurveySite site, Comer comer, string titles, IDocument plan, string cookie) =>
        PostAsync(site, comer, titles, new FormUrlEncodedContent(plan.QuerySelector("form:has(input[name=Choices])")!.QuerySelectorAll("input[type=hidden]")
            .Select(hidden => KeyValuePair.Create(hidden.GetAttribute("name")!, hidden.GetAttribute("value")!))), cookie);

    private static async Task<IDocument> PostAsync(SurveySite site, Comer comer, string titles, HttpContent content, string cookie)
    {
        using var request = comer.Request(HttpMethod.Post, titles + "/table");
        request.Headers.Remove("Cookie");
        request.Headers.Add("Cookie", $"{comer.Cookie}; {cookie}");
        request.Content = content;
        using var answer = await site.Site.Client.SendAsync(request, Cancellation);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{(int)answer.StatusCode}");
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
