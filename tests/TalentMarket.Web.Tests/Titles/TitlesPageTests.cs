using System.Net;
using System.Text;
using AngleSharp.Dom;
using TalentMarket.Data.Deliveries;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Tests.Accounts;
using TalentMarket.Web.Tests.Deliveries;

namespace TalentMarket.Web.Tests.Titles;

public sealed class TitlesPageTests(PostgresFixture postgres)
{
    private const string Rows = "2024,SE,FT,Data Wrangler,150000,US,0\n2024,EN,FT,Data-Wrangler,150001,US,0\n2024,SE,FT,Chef de partie,150002,US,0\n"
        + "2024,SE,FT,Machine Learning Engineer,150003,US,0\n2024,SE,FT,Fraud Data Scientist,150004,US,0\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Titles_are_listed_with_their_rows_and_decided_without_any_script()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);
        var delivery = await DraftAsync(site, steward, Rows);
        var draft = await site.PageAsync(steward, delivery, Cancellation);
        draft.QuerySelector("#jobs-title")!.TextContent.ShouldBe("1 row of 5 have a job of ours");
        var address = draft.QuerySelector("a[href$='/titles']")!.GetAttribute("href")!;

        var page = await site.PageAsync(steward, address, Cancellation);
        page.QuerySelector("#titles-title")!.TextContent.ShouldBe("4 titles, 5 rows");
        page.QuerySelectorAll(".title-row h3").Select(title => title.TextContent).ShouldBe(["Data Wrangler", "Chef de partie", "Fraud Data Scientist", "Machine Learning Engineer"]);
        page.QuerySelector(".title-row .muted")!.TextContent.ShouldBe("2 rows, 40.0 %, in 2 spellings");
        page.QuerySelector(".title-safe button")!.TextContent.ShouldBe("Take the safe suggestion for 1 title (1 row)");

        (await ActAsync(site, steward, address, "take:0:data-engineer")).ShouldBe($"{address}?done=data%20wrangler");
        (await ActAsync(site, steward, address, "take-safe")).ShouldBeNull();
        page = await site.PageAsync(steward, address + "?done=data%20wrangler", Cancellation);
        page.QuerySelector(".titles-page [role=status]")!.TextContent.Trim().ShouldBe("Data Wrangler: Data engineer, decided. 2 rows.");
        page.QuerySelector(".title-row h3")!.TextContent.ShouldBe("Chef de partie");
        (await ActAsync(site, steward, address + "?done=data%20wrangler", "undo:last")).ShouldNotBeNull();
        (await ActAsync(site, steward, address, "none-picked", ("pick", "0"))).ShouldNotBeNull();
        page = await site.PageAsync(steward, address, Cancellation);
        page.QuerySelector("h1 + p")!.TextContent.ShouldStartWith("4 titles on 5 rows: 1 matched automatically (1 row), 1 decided (1 row), 1 none of ours (2 rows), 1 undecided (1 row).");
        (await site.PageAsync(steward, delivery, Cancellation)).QuerySelector("#jobs-title + p")!.TextContent
            .ShouldBe("Without a job yet: 1 row, counted under all jobs; as people decided: 3 rows, 2 of them none of ours.");
    }

    [Theory]
    [InlineData("?show=matched", "Machine Learning Engineer")]
    [InlineData("?q=chef", "Chef de partie")]
    [InlineData("?show=decided", "")]
    public async Task A_filter_is_part_of_the_address(string query, string titles)
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);
        var address = await TitlesAsync(site, steward, Rows);

        string.Join('|', (await site.PageAsync(steward, address + query, Cancellation)).QuerySelectorAll(".title-row h3").Select(title => title.TextContent)).ShouldBe(titles);
    }

    [Fact]
    public async Task Who_decides_on_what_somebody_else_has_decided_meanwhile_is_told_by_whom()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var (ada, grace) = (await site.SignedInAsync(Role.Steward, Cancellation), await site.SignedInAsync(Role.Steward, Cancellation));
        var address = await TitlesAsync(site, ada, Rows);
        await ActAsync(site, ada, address, "take:0:data-engineer");

        // As a page from before would send it.
        using var late = await site.SubmitAsync(grace, address, Form, Cancellation, ("act", "take:0:data-analyst"), ("key.0", "data wrangler"), ("seen.0", ""));

        late.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await late.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Nothing was decided for &#x27;data wrangler&#x27;: ");
    }

    [Fact]
    public async Task What_was_published_is_shown_and_cannot_be_decided()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var admin = await site.SignedInAsync(Role.Admin, Cancellation);
        var delivery = await DraftAsync(site, admin, Rows);
        var address = (await site.PageAsync(admin, delivery, Cancellation)).QuerySelector("a[href$='/titles']")!.GetAttribute("href")!;
        await ActAsync(site, admin, address, "take:0:data-engineer");
        (await site.SubmitAsync(admin, delivery, html => html.QuerySelector("form:has(input[value=publish])")!, Cancellation)).Dispose();

        var page = await site.PageAsync(admin, address, Cancellation);
        page.QuerySelectorAll(".title-row button, .title-safe, .title-row input").ShouldBeEmpty();
        page.QuerySelectorAll(".title-row h3").Length.ShouldBe(4);
        page.Body!.TextContent.ShouldContain("Data engineer, decided");
    }

    internal static async Task<string> DraftAsync(SurveySite site, Comer comer, string rows)
    {
        using var answer = await site.UploadAsync(comer, "pay.csv",
            Encoding.UTF8.GetBytes("work_year,experience_level,employment_type,job_title,salary_in_usd,company_location,remote_ratio\n" + rows), Cancellation);
        var address = answer.Headers.Location.ShouldNotBeNull().ToString();
        (await site.SubmitAsync(comer, address, html => html.QuerySelector(".known-mapping form")!, Cancellation)).Dispose();
        (await site.SettledAsync(Guid.Parse(address.Split('/')[^1]), Cancellation)).Delivery.State.ShouldBe(DeliveryState.Drafted);
        return address;
    }

    private static async Task<string> TitlesAsync(SurveySite site, Comer comer, string rows) =>
        (await site.PageAsync(comer, await DraftAsync(site, comer, rows), Cancellation)).QuerySelector("a[href$='/titles']")!.GetAttribute("href")!;

    private static IElement Form(IDocument page) => page.QuerySelector("form[data-titles]")!;

    /// <summary>Where the answer leads; null where it is a page of its own.</summary>
    private static async Task<string?> ActAsync(SurveySite site, Comer comer, string address, string act, params (string Name, string Value)[] fields)
    {
        using var answer = await site.SubmitAsync(comer, address, Form, Cancellation, [("act", act), .. fields]);
        if (answer.StatusCode == HttpStatusCode.Redirect) return answer.Headers.Location!.PathAndQuery;
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldNotContain("form-problem");
        return null;
    }
}
