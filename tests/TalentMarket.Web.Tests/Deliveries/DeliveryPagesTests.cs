using System.Net;
using System.Text;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalentMarket.Data;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Deliveries;

public sealed class DeliveryPagesTests(PostgresFixture postgres)
{
    private const string Strange = "Employee role;Gross salary;As of;Paid in\nML Engineer;120.000,50;25/03/2024;EUR\nData Scientist;90.000,00;26/03/2024;EUR\nCook;much;26/03/2024;EUR\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_unknown_file_is_mapped_in_the_form_without_any_script()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);
        var address = await BringAsync(site, steward, "Pay 2024.csv", Strange);

        var page = await site.PageAsync(steward, address, Cancellation);
        page.QuerySelector(".known-mapping").ShouldBeNull();
        Chosen(page, "delimiter").ShouldBe("semicolon");
        Chosen(page, "decimal").ShouldBe(",");
        Chosen(page, "grouping").ShouldBe(".");
        Chosen(page, "c1.0.field").ShouldBe("baseSalary");
        Chosen(page, "c2.0.field").ShouldBe("effectiveDate");
        page.QuerySelector("input[name='c2.0.format']")!.GetAttribute("value").ShouldBe("dd/MM/yyyy");
        Chosen(page, "c3.0.field").ShouldBe("currency");
        page.QuerySelector("input[name=survey]")!.GetAttribute("value").ShouldBe("pay-2024");

        using var incomplete = await site.SubmitAsync(steward, address, Form, Cancellation, ("act", "check"));
        (await incomplete.Content.ReadAsStringAsync(Cancellation)).ShouldContain("&#x27;fields.title&#x27; is missing: every mapping says it.");
        using var asked = await site.SubmitAsync(steward, address, Form, Cancellation, ("act", "check"), ("c0.0.field", "title"), ("class", "open"),
            ("publisher", "Example"), ("address", "https://example.org/pay"), ("licence", "CC0 1.0"));
        asked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var settled = await site.SettledAsync(Guid.Parse(address.Split('/')[^1]), Cancellation);

        settled.Delivery.State.ShouldBe(DeliveryState.Drafted, string.Join(' ', settled.Delivery.Refusal));
        (settled.Account!.Accepted, settled.Account.Quarantined).ShouldBe((2, 1));
        page = await site.PageAsync(steward, address, Cancellation);
        page.QuerySelector("#issues-title")!.TextContent.ShouldBe("1 row set aside, with 1 issue");
        using var file = await site.Site.Client.SendAsync(steward.Request(HttpMethod.Get, page.QuerySelector("a[href$='set-aside.csv']")!.GetAttribute("href")!), Cancellation);
        (await file.Content.ReadAsStringAsync(Cancellation)).TrimStart('\uFEFF').ShouldBe(
            "Employee role,Gross salary,As of,Paid in,set_aside_row,set_aside_because\r\n"
            + "Cook,much,26/03/2024,EUR,4,\"Gross salary: found 'much', expected a number such as 120.000,50\"\r\n");
        using var mapping = await site.Site.Client.SendAsync(steward.Request(HttpMethod.Get, $"{address}/mapping.json"), Cancellation);
        MappingFile.Read(await mapping.Content.ReadAsStringAsync(Cancellation)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_currency_that_nothing_names_is_asked_for_and_never_guessed()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);
        var address = await BringAsync(site, steward, "pay.csv", "title,salary_usd,year\nML Engineer,120000,2024\n");

        (await site.PageAsync(steward, address, Cancellation)).QuerySelector(".asked select[name='every.currency']").ShouldNotBeNull();
        using var answer = await site.SubmitAsync(steward, address, Form, Cancellation, ("act", "check"), ("class", "open"), ("publisher", "Example"),
            ("address", "https://example.org/pay"), ("licence", "CC0 1.0"));

        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain(
            "Nothing says in which currency the pay is: choose the column that names it, or the one currency of all rows. It is never guessed.");
    }

    [Fact]
    public async Task A_draft_is_previewed_published_and_brought_back_on_its_page()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var admin = await site.SignedInAsync(Role.Admin, Cancellation);
        var first = await DraftAsync(site, admin, 150_000);
        var page = await site.PageAsync(admin, first, Cancellation);
        page.QuerySelector("#effect-title")!.TextContent.ShouldBe("Publishing: 2 bands would appear");

        using var published = await site.SubmitAsync(admin, first, html => html.QuerySelector("form:has(input[value=publish])")!, Cancellation);
        published.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var second = await DraftAsync(site, admin, 165_000);
        var row = (await site.PageAsync(admin, second, Cancellation)).QuerySelector("section[aria-labelledby=effect-title] tbody tr")!;
        // The median of the second file is a tenth above that of the first.
        row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ShouldBe(["all", "$150k", "$165k", "+10.0 %", "5 people", "5 people"]);
        (await site.SubmitAsync(admin, second, html => html.QuerySelector("form:has(input[value=publish])")!, Cancellation)).Dispose();

        using var back = await site.SubmitAsync(admin, second, html => html.QuerySelector("form:has(input[value=roll-back])")!, Cancellation, ("Reason", "In thousands."));
        back.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await site.PageAsync(admin, first, Cancellation)).QuerySelector("#publish-title")!.TextContent.ShouldBe("This version is published");
        (await site.PageAsync(admin, second, Cancellation)).QuerySelector("#publish-title")!.TextContent.ShouldBe("This version is retired");
    }

    // It ships with the product: there is nothing to administer, and no part of its page may be drawn either.
    [Fact]
    public async Task An_edition_that_nobody_brought_has_no_page()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var admin = await site.SignedInAsync(Role.Admin, Cancellation);
        await using var db = await site.Site.Services.GetRequiredService<IDbContextFactory<TalentMarketDbContext>>().CreateDbContextAsync(Cancellation);
        var shipped = await db.SurveyEditions.Where(edition => !db.Uploads.Any(upload => upload.EditionId == edition.Id)).Select(edition => edition.Id).FirstAsync(Cancellation);

        for (var round = 0; round < 5; round++)
        {
            using var answer = await site.Site.Client.SendAsync(admin.Request(HttpMethod.Get, $"/admin/surveys/editions/{shipped}"), Cancellation);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task A_draft_that_should_not_be_is_purged_by_its_name_and_a_reason()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var admin = await site.SignedInAsync(Role.Admin, Cancellation);
        var address = await DraftAsync(site, admin, 150_000);
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);
        (await site.PageAsync(steward, address, Cancellation)).QuerySelector(".purge").ShouldBeNull();

        using var mistyped = await site.SubmitAsync(admin, address, Form, Cancellation, ("PurgeReason", "Wrong date."), ("TypedCode", "other"));
        (await mistyped.Content.ReadAsStringAsync(Cancellation)).ShouldContain("expected &#x27;ai-jobs&#x27;, the short name of the survey: nothing was purged.");
        using var purged = await site.SubmitAsync(admin, address, Form, Cancellation, ("PurgeReason", "Wrong date."), ("TypedCode", "ai-jobs"));

        purged.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await site.PageAsync(admin, address, Cancellation);
        page.QuerySelector("#publish-title")!.TextContent.ShouldBe("This version was purged");
        page.QuerySelectorAll(".purge, [value=publish], #account-title").ShouldBeEmpty();

        static IElement Form(IDocument html) => html.QuerySelector("form:has(input[value=purge])")!;
    }

    [Fact]
    public async Task Who_brought_a_file_asks_another_administrator_to_publish_it()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var ada = await site.SignedInAsync(Role.Admin, Cancellation);
        var grace = await site.SignedInAsync(Role.Admin, Cancellation);
        var address = await DraftAsync(site, ada, 150_000);

        (await site.PageAsync(ada, address, Cancellation)).Body!.TextContent.ShouldContain("You brought this file: another administrator has to publish it.");
        (await site.PageAsync(grace, address, Cancellation)).QuerySelector("form:has(input[value=publish])").ShouldNotBeNull();
    }

    [Fact]
    public async Task An_edition_of_the_command_line_is_published_and_retired_on_a_page_of_its_own()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var admin = await site.SignedInAsync(Role.Admin, Cancellation);
        var path = Path.Combine(site.Folder, "pay.csv");
        await File.WriteAllTextAsync(path, "work_year,experience_level,employment_type,job_title,salary_in_usd,company_location,remote_ratio\n2024,SE,FT,Cook,1,US,0\n", Cancellation);
        await site.Site.Services.GetRequiredService<SurveyImport>().RunAsync(Caller.Console("tester"), new ImportRequest
        {
            Path = path, SurveyCode = "pay", Mapping = MappingFile.Read(MappingFile.ReadShipped("ai-jobs")!).File!,
        }, new Progress<ImportProgress>(), Cancellation);
        var address = (await site.PageAsync(admin, "/admin/surveys", Cancellation)).QuerySelector(".survey-item a[href*='/editions/']")!.GetAttribute("href")!;

        (await site.SubmitAsync(admin, address, html => html.QuerySelector("form:has(input[value=publish])")!, Cancellation)).Dispose();
        (await site.PageAsync(admin, address, Cancellation)).QuerySelector("#publish-title")!.TextContent.ShouldBe("This version is published");
        (await site.SubmitAsync(admin, address, html => html.QuerySelector("form:has(input[value=change])")!, Cancellation, ("Reason", "A test."))).Dispose();
        (await site.PageAsync(admin, address, Cancellation)).QuerySelector("#publish-title")!.TextContent.ShouldBe("This version is retired");
    }

    private static IElement Form(IDocument page) => page.QuerySelector("form.mapping-form")!;

    private static string? Chosen(IDocument page, string name) => page.QuerySelector($"select[name='{name}'] option[selected]")?.GetAttribute("value");

    private static async Task<string> BringAsync(SurveySite site, Comer comer, string name, string content)
    {
        using var answer = await site.UploadAsync(comer, name, Encoding.UTF8.GetBytes(content), Cancellation);
        return answer.Headers.Location.ShouldNotBeNull().ToString();
    }

    private static async Task<string> DraftAsync(SurveySite site, Comer comer, int median)
    {
        var rows = Enumerable.Range(-2, 5).Select(step => $"2024,SE,FT,Machine Learning Engineer,{median + (1_000 * step)},US,0\n");
        var address = await BringAsync(site, comer, "pay.csv",
            "work_year,experience_level,employment_type,job_title,salary_in_usd,company_location,remote_ratio\n" + string.Concat(rows));
        (await site.SubmitAsync(comer, address, html => html.QuerySelector(".known-mapping form")!, Cancellation)).Dispose();
        (await site.SettledAsync(Guid.Parse(address.Split('/')[^1]), Cancellation)).Delivery.State.ShouldBe(DeliveryState.Drafted);
        return address;
    }
}
