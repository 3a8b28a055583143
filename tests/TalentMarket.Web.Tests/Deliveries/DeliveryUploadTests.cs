using System.Net;
using System.Text;
using TalentMarket.Data.Deliveries;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Deliveries;

public sealed class DeliveryUploadTests(PostgresFixture postgres)
{
    private static readonly byte[] Small =
        "work_year,experience_level,employment_type,job_title,salary_in_usd,company_location,remote_ratio\n2024,SE,FT,Data Scientist,150000,US,0\n"u8.ToArray();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_brought_checked_and_becomes_a_draft_without_any_script()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);

        using var answer = await site.UploadAsync(steward, "../pay.csv", Small, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var address = answer.Headers.Location!.ToString();
        var page = await site.PageAsync(steward, address, Cancellation);
        page.QuerySelector("h1")!.TextContent.ShouldBe("pay.csv");
        page.QuerySelector(".known-mapping h2")!.TextContent.ShouldBe("Recognised: ai-jobs salary index 2020-2025");

        using var asked = await site.SubmitAsync(steward, address, html => html.QuerySelector(".known-mapping form")!, Cancellation);
        asked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var settled = await site.SettledAsync(Guid.Parse(address.Split('/')[^1]), Cancellation);

        settled.Delivery.State.ShouldBe(DeliveryState.Drafted);
        (await site.PageAsync(steward, address, Cancellation)).QuerySelector("#account-title")!.TextContent.ShouldBe("1 row of 1 were accepted as a draft");
        (await site.PageAsync(steward, "/admin/surveys", Cancellation)).Body!.TextContent.ShouldContain("ai-jobs salary index 2020-2025");
    }

    [Fact]
    public async Task UP_17_only_stewards_bring_files_and_only_by_the_sites_own_form()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var analyst = await site.SignedInAsync(Role.Analyst, Cancellation);
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);

        using var forbidden = await site.UploadAsync(analyst, "pay.csv", Small, Cancellation, withToken: false);
        using var nobody = await site.UploadAsync(Comer.Nobody, "pay.csv", Small, Cancellation, withToken: false);
        using var forged = await site.UploadAsync(steward, "pay.csv", Small, Cancellation, withToken: false);

        forbidden.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        nobody.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        nobody.Headers.Location!.ToString().ShouldStartWith("/account/sign-in");
        forged.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Directory.GetFiles(site.Folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task UP_01_what_grows_too_large_is_answered_with_413_and_leaves_nothing()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation, ("Surveys:LargestCsvMegabytes", "2"));
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);
        // So little too much that the form as a whole is within what a request may hold.
        var large = Encoding.ASCII.GetBytes("title,pay\n" + new string('a', (2 << 20) + 100));

        using var answer = await site.UploadAsync(steward, "pay.csv", large, Cancellation);
        using var announced = await site.UploadAsync(steward, "pay.csv", new byte[4 << 20], Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldBe("The file is larger than 2 MB, the most that is taken.");
        announced.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        Directory.GetFiles(site.Folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task UP_18_the_twenty_first_file_of_a_day_is_refused_in_words()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation, ("Surveys:FilesADay", "2"));
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);
        for (var file = 0; file < 2; file++) (await site.UploadAsync(steward, "pay.csv", Small, Cancellation)).Dispose();

        using var answer = await site.UploadAsync(steward, "pay.csv", Small, Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldStartWith("You have brought 2 files in the last 24 hours");
    }

    [Fact]
    public async Task UP_24_of_more_reasons_than_anybody_reads_a_thousand_are_shown_and_as_text()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);
        var rows = string.Concat(Enumerable.Range(0, 1_500).Select(row => $"2024,SE,FT,Data Scientist,<script>alert({row})</script>,US,0\n"));
        using var brought = await site.UploadAsync(steward, "<script>alert(1).csv", [.. Small, .. Encoding.UTF8.GetBytes(rows)], Cancellation);
        var address = brought.Headers.Location!.ToString();
        (await site.SubmitAsync(steward, address, html => html.QuerySelector(".known-mapping form")!, Cancellation)).Dispose();
        var read = await site.SettledAsync(Guid.Parse(address.Split('/')[^1]), Cancellation);

        read.Account!.Issues.Count.ShouldBe(20);
        var shown = 0;
        foreach (var number in new[] { 1, 20, 21, 30 })
        {
            var page = await site.PageAsync(steward, $"{address}?issues={number}", Cancellation);
            page.QuerySelectorAll("main script").ShouldBeEmpty();
            var issues = page.QuerySelectorAll("section[aria-labelledby=issues-title] tbody tr");
            issues.Length.ShouldBe(50);
            issues[0].TextContent.ShouldContain("<script>alert(");
            shown = int.Parse(issues[^1].QuerySelector("th")!.TextContent.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture) - 2;
        }

        shown.ShouldBe(1_000);
    }
}
