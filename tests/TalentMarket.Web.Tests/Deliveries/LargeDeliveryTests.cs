using System.Diagnostics;
using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using Npgsql;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Tests.CommandLine;
using TalentMarket.Web.Tests.Hosting;

namespace TalentMarket.Web.Tests.Deliveries;

/// <summary>Five million rows through the pages of the built program, beside PostgreSQL's own copy of the same rows.</summary>
public sealed class LargeDeliveryTests(PostgresFixture postgres, ITestOutputHelper output)
{
    private const int Rows = 5_000_000;
    private const long LimitMegabytes = 150;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Five_million_rows_go_from_upload_to_published_in_memory_that_does_not_grow_with_them()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1", "brings five million rows: tests/run --long");
        Assert.SkipUnless(OperatingSystem.IsLinux(), "reads the memory that a process holds");
        using var files = new VerbFolder();
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var admin = await site.SignedInAsync(Role.Admin, Cancellation);
        await site.Site.DisposeAsync();
        await using var application = BuiltApplication.Start(
            site.Folder, "--urls", "http://127.0.0.1:0", "--ConnectionStrings:TalentMarket", site.Connection, "--Surveys:Folder", site.Folder,
            "--Surveys:StoredMegabytes", "10000", "--Limits:RequestsPerMinute", "1000000", "--Limits:RequestSeconds", "600");
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = await application.AddressAsync(Cancellation), Timeout = TimeSpan.FromHours(1) };
        var browser = new SurveyClient(client, admin);

        var one = await BringAsync(application, browser, Write(files, "one.csv", 1));
        var many = await BringAsync(application, browser, Write(files, "many.csv", Rows));
        var copy = await CopyAgainAsync(site.Connection, files.PathOf("rows.csv"));

        var whole = many.Upload + many.Check + many.Publish;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Rows} rows: upload {many.Upload.TotalSeconds:0.0} s, check {many.Check.TotalSeconds:0.0} s, publish {many.Publish.TotalSeconds:0.0} s, together {whole.TotalSeconds:0.0} s; psql \\copy {copy.TotalSeconds:0.0} s, ratio {whole / copy:0.0}; memory {one.Megabytes} MB with one row, {many.Megabytes} MB with all"));
        (many.Megabytes - one.Megabytes).ShouldBeLessThan(LimitMegabytes);
        application.Terminate();
        await application.ExitCodeAsync(Cancellation);
    }

    private static async Task<(TimeSpan Upload, TimeSpan Check, TimeSpan Publish, long Megabytes)> BringAsync(BuiltApplication application, SurveyClient browser, string path)
    {
        var peak = 0L;
        using var watch = new Timer(_ => peak = Math.Max(peak, application.ResidentBytes), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(50));
        var clock = Stopwatch.StartNew();
        await using var file = File.OpenRead(path);
        using var brought = await browser.UploadAsync(Path.GetFileName(path), new StreamContent(file), Cancellation);
        brought.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var upload = clock.Elapsed;

        clock.Restart();
        var address = brought.Headers.Location!.ToString();
        (await browser.SubmitAsync(address, html => html.QuerySelector(".known-mapping form")!, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        while ((await browser.PageAsync(address, Cancellation)).QuerySelector("#account-title") is null) await Task.Delay(100, Cancellation);
        var check = clock.Elapsed;

        clock.Restart();
        using var published = await browser.SubmitAsync(address, html => FormOf(html, "publish"), Cancellation);
        published.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Redirect, HttpStatusCode.Found);
        var publish = clock.Elapsed;
        FormOf(await browser.PageAsync(address, Cancellation), "change").ShouldNotBeNull();
        return (upload, check, publish, peak >> 20);
    }

    private static IElement FormOf(IDocument html, string handler) =>
        html.QuerySelectorAll("form").Single(form => form.QuerySelector($"input[name=_handler][value={handler}]") is not null);

    // As many different rows as a real file of this kind has, over and over.
    private static string Write(VerbFolder folder, string name, int rows)
    {
        var path = folder.PathOf(name);
        using var file = new StreamWriter(path);
        file.WriteLine("work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size");
        for (var i = 0; i < rows; i++)
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{2020 + i % 6},SE,FT,Data Scientist,1,USD,{60_000 + i % 72_000},US,0,US,M"));
        return path;
    }

    // Into a table like the real one: the same columns, keys and index.
    private static async Task<TimeSpan> CopyAgainAsync(string connectionString, string file)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await source.CreateCommand("""
            create table copied (like pay_record including all);
            alter table copied add foreign key (organisation_id) references organisation;
            alter table copied add foreign key (edition_id) references survey_edition;
            """).ExecuteNonQueryAsync(Cancellation);
        var columns = (string)(await source.CreateCommand(
            "select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns where table_name = 'copied' and table_schema = 'public' and is_generated = 'NEVER'").ExecuteScalarAsync(Cancellation))!;
        await PsqlAsync(connectionString, $"\\copy (select {columns} from pay_record) to '{file}' csv");
        var clock = Stopwatch.StartNew();
        await PsqlAsync(connectionString, $"\\copy copied ({columns}) from '{file}' csv");
        return clock.Elapsed;
    }

    private static async Task PsqlAsync(string connectionString, string command)
    {
        var connection = new NpgsqlConnectionStringBuilder(connectionString);
        var start = new ProcessStartInfo("psql")
        {
            ArgumentList = { "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", connection.Host!, "-p", connection.Port.ToString(CultureInfo.InvariantCulture), "-U", connection.Username!, "-d", connection.Database!, "-c", command },
            RedirectStandardError = true,
        };
        using var psql = Process.Start(start)!;
        var error = await psql.StandardError.ReadToEndAsync(Cancellation);
        await psql.WaitForExitAsync(Cancellation);
        psql.ExitCode.ShouldBe(0, error);
    }
}
