using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Npgsql;
using TalentMarket.Web.Tests.Hosting;

namespace TalentMarket.Web.Tests.Layout;

/// <summary>The built program on a database that loses a table under it.</summary>
public sealed partial class ErrorPageTests(PostgresFixture postgres) : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"talentmarket-failure-{Guid.NewGuid():N}");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task LG_6_a_failure_shows_a_number_that_stands_in_the_log_and_nothing_else()
    {
        var connectionString = await postgres.CreateDatabaseAsync(Cancellation);
        await using var application = BuiltApplication.Start(
            folder, "--urls", "http://127.0.0.1:0", "--ConnectionStrings:TalentMarket", connectionString, "--Access:Anonymous", "Export");
        using var client = new HttpClient { BaseAddress = await application.AddressAsync(Cancellation) };
        await SmallMarket.AddAsync(connectionString, Cancellation);
        await DropAsync(connectionString);

        using var page = await client.GetAsync("/pay/composites", Cancellation);
        using var answer = await client.GetAsync("/api/v1/pay-bands?job=ml-engineer", Cancellation);

        var html = await page.Content.ReadAsStringAsync(Cancellation);
        page.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var number = new HtmlParser().ParseDocument(html).QuerySelector("main code")!.TextContent;
        Number().IsMatch(number).ShouldBeTrue(number);
        await LoggedAsync(application, $"Request {number} failed with PostgresException");
        page.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        foreach (var text in new[] { html, await answer.Content.ReadAsStringAsync(Cancellation) })
            foreach (var detail in new[] { "   at ", "Npgsql", "Postgres", "Exception", "market_composite", "pay_record", "42P01", ".cs:line" }) text.ShouldNotContain(detail, Case.Insensitive);
    }

    // The characters that would begin a line of their own, plain and escaped, wherever a caller may write.
    [Fact]
    public async Task IX_08_nobody_writes_lines_of_their_own_into_the_log_or_the_headers()
    {
        const string forged = "12:00:00 INF forged";
        var connectionString = await postgres.CreateDatabaseAsync(Cancellation);
        await using var application = BuiltApplication.Start(
            folder, "--urls", "http://127.0.0.1:0", "--ConnectionStrings:TalentMarket", connectionString, "--Access:Anonymous", "Export");
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = await application.AddressAsync(Cancellation) };
        foreach (var end in new[] { "%0D%0A", "%0A", "%0D", "%E2%80%A8", "%C2%85", "\\r\\n" })
        {
            var text = $"x{end}{Uri.EscapeDataString(forged)}{end}Set-Cookie:%20planted=1";
            foreach (var address in new[] { $"/pay/bands?job={text}", $"/pay/{text}", $"/account/sign-in?returnUrl=/{text}", $"/pay/bands.csv?job={text}", $"/api/v1/pay-bands?job={text}", $"/pay/offers.csv?a.name={text}" })
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                request.Headers.TryAddWithoutValidation("User-Agent", $"x {forged}");
                request.Headers.TryAddWithoutValidation("Origin", $"https://x/{text}");
                using var response = await client.SendAsync(request, Cancellation);
                response.Headers.Concat(response.Content.Headers).SelectMany(header => header.Value)
                    .ShouldAllBe(value => !value.StartsWith("planted", StringComparison.Ordinal));
            }

            using var socket = new HttpRequestMessage(HttpMethod.Post, $"/_blazor/negotiate?id={text}");
            socket.Headers.TryAddWithoutValidation("Origin", $"https://x/{text}");
            (await client.SendAsync(socket, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        await LoggedAsync(application, "A circuit was refused to a page of https://x/");
        application.Output.Split(['\n', '\r']).ShouldAllBe(line => !line.StartsWith(forged, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private static async Task DropAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(Cancellation);
        await using var drop = new NpgsqlCommand("drop table market_composite cascade; drop table pay_record cascade", connection);
        await drop.ExecuteNonQueryAsync(Cancellation);
    }

    private static async Task LoggedAsync(BuiltApplication application, string line)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!application.Output.Contains(line, StringComparison.Ordinal))
            await Task.Delay(50, patience.Token).ContinueWith(_ => patience.IsCancellationRequested.ShouldBeFalse(application.Output), TaskScheduler.Default);
    }

    [GeneratedRegex("^[0-9a-f]{32}$", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
