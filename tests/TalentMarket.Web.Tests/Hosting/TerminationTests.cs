using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Npgsql;
using TalentMarket.Web.Tests.CommandLine;

namespace TalentMarket.Web.Tests.Hosting;

/// <summary>The signal by which service managers and containers end a program: SIGTERM.</summary>
public sealed class TerminationTests(PostgresFixture postgres, ITestOutputHelper output)
{
    private const int Rows = 100_000;
    private static readonly int Rounds = Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1" ? 20 : 2;

    // DU-21 names it; a service manager kills what takes longer.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DU_21_whoever_is_being_answered_is_answered_and_the_next_start_finds_all_well()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"talentmarket-term-{Guid.NewGuid():N}");
        try
        {
            for (var round = 1; round <= Rounds; round++)
            {
                await using var application = BuiltApplication.Start(folder, "--urls", "http://127.0.0.1:0");
                var address = await application.AddressAsync(Cancellation);
                var answers = new ConcurrentBag<HttpStatusCode>();
                using var ended = new CancellationTokenSource();
                var readers = Enumerable.Range(0, 4).Select(_ => ReadUntilAsync(address, answers, ended.Token)).ToList();
                while (answers.Count < 20) await Task.Delay(10, Cancellation);

                var clock = Stopwatch.StartNew();
                application.Terminate();
                (await application.ExitCodeAsync(Cancellation)).ShouldBe(0, application.Output);
                clock.Elapsed.ShouldBeLessThan(Limit);
                await ended.CancelAsync();
                await Task.WhenAll(readers);

                answers.ShouldAllBe(status => status == HttpStatusCode.OK);
                application.Output.ShouldNotContain(" ERR ");
                File.Exists(Path.Combine(folder, "cluster", "postmaster.pid")).ShouldBeFalse();
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round}: {answers.Count} answers, ended in {clock.ElapsedMilliseconds} ms"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task DU_21_an_import_that_is_ended_leaves_all_of_its_rows_or_none()
    {
        using var folder = new VerbFolder();
        var file = folder.PathOf("rows.csv");
        await File.WriteAllLinesAsync(file, Enumerable.Range(0, Rows).Select(row => string.Create(CultureInfo.InvariantCulture, $"{2020 + row % 6},SE,FT,Data Scientist,1,USD,{60_000 + row % 72_000},US,0,US,M"))
            .Prepend("work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size"), Cancellation);
        var random = new Random(17);
        var found = new List<long>();

        for (var round = 0; round < Rounds; round++)
        {
            var database = await postgres.CreateDatabaseAsync(Cancellation);
            using var import = Import(file, database);
            // The moment is what varies.
            await Task.Delay(random.Next(500, 5_000), Cancellation);
            if (!import.HasExited) await TerminateAsync(import);
            found.Add(await CountAsync(database));
            using var again = Import(file, database);
            await again.WaitForExitAsync(Cancellation);
            (await CountAsync(database)).ShouldBe(Rows);
        }

        output.WriteLine($"rows that {Rounds} imports left when they were ended: {string.Join(", ", found)}");
        found.ShouldAllBe(rows => rows == 0 || rows == Rows);
    }

    private static async Task TerminateAsync(Process process)
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(Cancellation).WaitAsync(Limit, Cancellation);
    }

    private static Process Import(string file, string database)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "TalentMarket.Web.dll"), "import", file, "--survey", "ended", "--mapping", "ai-jobs"])
        {
            Environment = { ["ConnectionStrings__TalentMarket"] = database },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task<long> CountAsync(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(Cancellation);
        await using var count = new NpgsqlCommand("select count(*) from pay_record", connection);
        return (long)(await count.ExecuteScalarAsync(Cancellation))!;
    }

    // Whoever comes too late finds nobody; whoever was let in is answered.
    private static async Task ReadUntilAsync(Uri address, ConcurrentBag<HttpStatusCode> answers, CancellationToken ended)
    {
        using var client = new HttpClient { BaseAddress = address };
        while (!ended.IsCancellationRequested)
            try
            {
                using var answer = await client.GetAsync("/pay/bands", ended);
                answers.Add(answer.StatusCode);
            }
            catch (HttpRequestException late) when (late.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.ResponseEnded)
            {
                return;
            }
            catch (OperationCanceledException) when (ended.IsCancellationRequested)
            {
                return;
            }
    }
}
