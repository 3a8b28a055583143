using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Npgsql;
using TalentMarket.Data.Deliveries;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Tests.Accounts;
using TalentMarket.Web.Tests.Hosting;

namespace TalentMarket.Web.Tests.Deliveries;

/// <summary>The built program is killed while a file arrives or is checked, and begun again.</summary>
public sealed class KilledApplicationTests(PostgresFixture postgres, ITestOutputHelper output)
{
    private const int Seed = 20_261_122;
    private const int Rows = 8_000;
    private static readonly int Kills = Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1" ? 200 : 3;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DU_01_killed_at_any_moment_from_the_upload_to_the_draft_the_program_has_all_rows_or_none_and_its_next_start_goes_on()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var admin = await site.SignedInAsync(Role.Admin, Cancellation);
        // The session is a row of the store: it is good at the program that runs by itself, while this one rests.
        await site.Site.DisposeAsync();
        var random = new Random(Seed);
        var left = new Dictionary<string, int>();
        var undisturbed = TimeSpan.Zero;

        for (var kill = 0; kill <= Kills; kill++)
        {
            await using var application = Start(site);
            using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = await application.AddressAsync(Cancellation) };
            var browser = new SurveyClient(client, admin);
            (await client.GetAsync("/health/ready", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
            // The first one warms up.
            if (kill == 0) foreach (var number in new[] { -1, -2 }) undisturbed = await TimedAsync(site, browser, number);
            else await FinishAsync(site, browser, kill - 1);
            if (kill == Kills)
            {
                application.Terminate();
                await application.ExitCodeAsync(Cancellation);
                break;
            }

            var way = GoAsync(browser, kill);
            // The moment is what varies.
            await Task.Delay(random.Next(0, (int)undisturbed.TotalMilliseconds), Cancellation);
            application.KillOff();
            await application.ExitCodeAsync(Cancellation);
            await way;
            var found = await FoundAsync(site, kill);
            (found.Uploads, found.Rows).ShouldBeOneOf((0, 0), (1, Rows));
            left[found.State] = left.GetValueOrDefault(found.State) + 1;
            await LetLeasesEndAsync(site);
        }

        Directory.GetFiles(site.Folder, "*.part").ShouldBeEmpty();
        Directory.GetFiles(site.Folder).Length.ShouldBe(Kills + 2);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Kills} kills within {undisturbed.TotalMilliseconds:0} ms: 0 partial, 0 lost, 0 twice; what they left: {string.Join(", ", left.Select(pair => $"{pair.Value} {pair.Key}"))}"));
    }

    private static BuiltApplication Start(SurveySite site) => BuiltApplication.Start(
        site.Folder, "--urls", "http://127.0.0.1:0", "--ConnectionStrings:TalentMarket", site.Connection, "--Surveys:Folder", site.Folder,
        "--Surveys:FilesADay", "10000", "--Surveys:StoredMegabytes", "10000", "--Limits:RequestsPerMinute", "1000000");

    private static byte[] File(int number) => Encoding.ASCII.GetBytes(
        "work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size\n"
        + string.Concat(Enumerable.Range(0, Rows).Select(row => string.Create(CultureInfo.InvariantCulture,
            $"{2020 + row % 6},SE,FT,Data Scientist,1,USD,{60_000 + number + (row * 7919 % 72_000)},US,0,US,M\n"))));

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"killed-{number}.csv");

    private static async Task<TimeSpan> TimedAsync(SurveySite site, SurveyClient browser, int number)
    {
        var clock = Stopwatch.StartNew();
        await FinishAsync(site, browser, number);
        return clock.Elapsed;
    }

    // As far as the program lives.
    private static async Task GoAsync(SurveyClient browser, int number)
    {
        try
        {
            await BringAsync(browser, number);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
        }
    }

    private static async Task BringAsync(SurveyClient browser, int number)
    {
        using var brought = await browser.UploadAsync(NameOf(number), new ByteArrayContent(File(number)), Cancellation);
        brought.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await CheckAsync(browser, brought.Headers.Location!.ToString());
    }

    private static async Task CheckAsync(SurveyClient browser, string address)
    {
        using var asked = await browser.SubmitAsync(address, html => html.QuerySelector(".known-mapping form")!, Cancellation);
        asked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    // What whoever comes back finds and does.
    private static async Task FinishAsync(SurveySite site, SurveyClient browser, int number)
    {
        while (true)
        {
            var found = await FoundAsync(site, number);
            switch (found.State)
            {
                case nameof(DeliveryState.Drafted):
                    (found.Uploads, found.Rows).ShouldBe((1, Rows));
                    return;
                case nameof(DeliveryState.Received):
                    await CheckAsync(browser, $"/admin/surveys/deliveries/{found.Id}");
                    break;
                case "Nothing" or nameof(DeliveryState.Refused):
                    await BringAsync(browser, number);
                    break;
                default:
                    await Task.Delay(50, Cancellation);
                    break;
            }
        }
    }

    private static async Task<(string State, Guid Id, long Uploads, long Rows)> FoundAsync(SurveySite site, int number)
    {
        await using var connection = new NpgsqlConnection(site.Connection);
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand("""
            select d.state, d.id, (select count(*) from upload where sha256 = $2),
                (select count(*) from pay_record where edition_id in (select edition_id from upload where sha256 = $2))
            from (select 1) one left join lateral (select state, id from delivery where file_name = $1 order by id desc limit 1) d on true
            """, connection) { Parameters = { new() { Value = NameOf(number) }, new() { Value = Convert.ToHexStringLower(SHA256.HashData(File(number))) } } };
        await using var found = await command.ExecuteReaderAsync(Cancellation);
        await found.ReadAsync(Cancellation);
        return found.IsDBNull(0)
            ? ("Nothing", Guid.Empty, found.GetInt64(2), found.GetInt64(3))
            : (((DeliveryState)found.GetInt16(0)).ToString(), found.GetGuid(1), found.GetInt64(2), found.GetInt64(3));
    }

    // As if the time had passed after which a worker or a sender is no longer waited for.
    private static async Task LetLeasesEndAsync(SurveySite site)
    {
        await using var connection = new NpgsqlConnection(site.Connection);
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand("""
            update work_item set leased_until = clock_timestamp() - interval '1 second' where state = 2;
            update delivery set seen_at = seen_at - interval '2 minutes' where state = 1
            """, connection);
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
