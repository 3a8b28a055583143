using System.Globalization;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Npgsql;
using TalentMarket.Data.Deliveries;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Deliveries;

namespace TalentMarket.Web.Tests.Deliveries;

/// <summary>The whole way in a browser, with the open salary index as it is downloaded.</summary>
[Collection(SiteFixture.Name)]
public sealed class DeliveryWayTests(SiteFixture browsers, PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task UP_20_from_the_file_to_the_preview_in_three_screens_without_a_typed_word()
    {
        var file = SharedFiles.Path("data/ai_jobs/salaries.csv.gz");
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);
        await using var context = await browsers.BrowseAsync(1280);
        await context.AddCookiesAsync([new Cookie { Name = "tm", Value = steward.Cookie![3..], Url = site.Site.Address.ToString() }]);
        var page = await context.NewPageAsync();

        await page.GotoAsync(new Uri(site.Site.Address, DeliveryAddress.New).ToString());
        await page.Locator("input[type=file]").SetInputFilesAsync(file);
        await page.WaitForURLAsync("**/deliveries/*");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check the rows" }).First.ClickAsync();
        await page.Locator("[data-progress], #account-title").First.WaitForAsync();
        // Whoever leaves and comes back finds it as far as it is.
        var address = page.Url;
        await page.GotoAsync(new Uri(site.Site.Address, DeliveryAddress.Surveys).ToString());
        await page.GotoAsync(address);
        await page.Locator("#account-title").WaitForAsync(new() { Timeout = 120_000 });

        var read = await site.SettledAsync(Guid.Parse(address.Split('/')[^1]), Cancellation);
        read.Delivery.State.ShouldBe(DeliveryState.Drafted);
        await ShouldHoldAsync(site, read.Delivery.EditionId!.Value, "ai_jobs", "salary_in_usd/all_rows");
    }

    // ../shared/data: the figures of all rows that the golden of each file gives.
    [Theory]
    [InlineData("h1b/h1b_data_jobs_2015_2019.csv", "h1b", "salary/all")]
    [InlineData("brent_ozar/2019_Data_Professional_Salary_Survey_Responses.xlsx", "brent_ozar", "2019/SalaryUSD/15k_to_1m")]
    [InlineData("brent_ozar/Data_Professional_Salary_Survey_Responses_2025.xlsx", "brent_ozar", "2025/SalaryUSD/all_parseable")]
    public async Task An_open_survey_goes_the_whole_way_as_it_is_downloaded(string name, string folder, string figures)
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var (page, edition) = await DraftedAsync(site, SharedFiles.Path($"data/{name}"), null);
        await using var context = page.Context;

        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Retire this version" }).WaitForAsync();

        await ShouldHoldAsync(site, edition, folder, figures);
    }

    // ../shared/data/bls_oews/golden.json
    [Fact]
    public async Task A_table_of_percentiles_goes_the_whole_way_as_it_is_downloaded()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var (page, _) = await DraftedAsync(site, SharedFiles.Path("data/bls_oews/national_M2024_dl.xlsx"), "2024-05-31");
        await using var context = page.Context;

        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Retire this version" }).WaitForAsync();
        var text = await site.Site.Client.GetStringAsync(new Uri("/api/v1/pay-bands?job=data-scientist&survey=oews", UriKind.Relative), Cancellation);

        var golden = SharedFiles.Json("data/bls_oews/golden.json").GetProperty("2024").GetProperty("occupations").GetProperty("15-2051");
        foreach (var percentile in new[] { "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90" })
            text.ShouldContain(golden.GetProperty(percentile).GetInt32().ToString(CultureInfo.InvariantCulture));
    }

    private static async Task ShouldHoldAsync(SurveySite site, long edition, string folder, string figures)
    {
        var golden = figures.Split('/').Aggregate(SharedFiles.Json($"data/{folder}/golden.json"), (at, part) => at.GetProperty(part));
        await using var connection = new NpgsqlConnection(site.Connection);
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand("""
            select count(*), percentile_cont(array[0, 0.1, 0.25, 0.5, 0.75, 0.9, 1]) within group (order by base_salary)
            from pay_record where edition_id = $1
            """, connection) { Parameters = { new() { Value = edition } } };
        await using var found = await command.ExecuteReaderAsync(Cancellation);
        await found.ReadAsync(Cancellation);
        found.GetInt64(0).ShouldBe(golden.GetProperty("n").GetInt64());
        string[] percentiles = ["min", "p10", "p25", "p50", "p75", "p90", "max"];
        foreach (var (shown, percentile) in found.GetFieldValue<double[]>(1).Zip(percentiles))
            shown.ShouldBe(golden.GetProperty(percentile).GetDouble(), 0.0051, percentile);
    }

    private async Task<(IPage Page, long Edition)> DraftedAsync(SurveySite site, string file, string? date)
    {
        var admin = await site.SignedInAsync(Role.Admin, Cancellation);
        var context = await browsers.BrowseAsync(1280);
        await context.AddCookiesAsync([new Cookie { Name = "tm", Value = admin.Cookie![3..], Url = site.Site.Address.ToString() }]);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(site.Site.Address, DeliveryAddress.New).ToString());
        await page.Locator("input[type=file]").SetInputFilesAsync(file);
        await page.WaitForURLAsync("**/deliveries/*");
        if (date is not null) await page.Locator("input[name=knownDate]").First.FillAsync(date);
        await page.GetByRole(AriaRole.Button, new() { Name = "Check the rows" }).First.ClickAsync();
        await page.Locator("#account-title").WaitForAsync(new() { Timeout = 120_000 });
        return (page, (await site.SettledAsync(Guid.Parse(page.Url.Split('/')[^1].Split('?')[0]), Cancellation)).Delivery.EditionId!.Value);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Nothing_serious_stands_in_the_way_of_anyone(int width, ColorScheme scheme)
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var admin = await site.SignedInAsync(Role.Admin, Cancellation);
        var rows = string.Concat(Enumerable.Range(0, 6).Select(row => $"2024,SE,FT,Machine Learning Engineer,{(row == 5 ? "much" : $"15000{row}")},US,0\n"));
        var file = "work_year,experience_level,employment_type,job_title,salary_in_usd,company_location,remote_ratio\n" + rows;
        using var drafted = await site.UploadAsync(admin, "pay.csv", System.Text.Encoding.UTF8.GetBytes(file), Cancellation);
        var draft = drafted.Headers.Location!.ToString();
        (await site.SubmitAsync(admin, draft, html => html.QuerySelector(".known-mapping form")!, Cancellation)).Dispose();
        await site.SettledAsync(Guid.Parse(draft.Split('/')[^1]), Cancellation);
        using var mapped = await site.UploadAsync(admin, "a file with a name that is rather long for a small screen.csv", System.Text.Encoding.UTF8.GetBytes("x;" + file), Cancellation);
        using var refused = await site.UploadAsync(admin, "page.html", "<html>"u8.ToArray(), Cancellation);
        await using var context = await browsers.BrowseAsync(width, scheme);
        await context.AddCookiesAsync([new Cookie { Name = "tm", Value = admin.Cookie![3..], Url = site.Site.Address.ToString() }]);
        var page = await context.NewPageAsync();

        foreach (var (name, address) in new[]
        {
            ("list", DeliveryAddress.Surveys), ("new", DeliveryAddress.New), ("map", mapped.Headers.Location!.ToString()), ("draft", draft), ("refused", refused.Headers.Location!.ToString()),
        })
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
}
