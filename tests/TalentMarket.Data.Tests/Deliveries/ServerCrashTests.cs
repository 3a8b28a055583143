using System.Data;
using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TalentMarket.Data.Database;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.Embedded;
using TalentMarket.Data.Reference;
using TalentMarket.Data.Tests.Embedded;
using TalentMarket.Data.Tests.Surveys;
using static TalentMarket.Data.Tests.Someone;

namespace TalentMarket.Data.Tests.Deliveries;

/// <summary>A server of its own, on a real disk, that is killed while a file is checked and published; the product goes on in between.</summary>
public sealed class ServerCrashTests(ITestOutputHelper output)
{
    private const int Seed = 20_261_122;
    private const int Rows = 12_000;

    // DU-02 names it.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    private static readonly int Rounds = Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1" ? 50 : 2;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("session")]
    [InlineData("server")]
    public async Task DU_02_killed_at_any_moment_of_a_check_or_a_publication_the_server_has_all_of_it_or_nothing(string victim)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "signals are sent by number");
        using var folder = new DurableFolder();
        await using var server = await EmbeddedPostgres.StartAsync(folder.Options, NullLogger.Instance, Cancellation);
        var connectionString = server.ConnectionString("talentmarket", EmbeddedPostgres.Owner);
        await DatabaseMigration.RunAsync(connectionString, Cancellation);
        await ReferenceData.LoadAsync(connectionString, TimeProvider.System, Cancellation);
        using var room = DeliveryRoom.At(ImportMarket.At(connectionString), new DeliveryOptions { FilesADay = 10_000 });
        var market = room.Market;
        var random = new Random(Seed);
        // The first one warms up; the second takes as long as those that are killed would.
        await room.BringCheckAndPublishAsync("warm", AiJobsRows.Of(Rows, 0), room.LetLeasesEndAsync, Cancellation);
        var undisturbed = Stopwatch.StartNew();
        await room.BringCheckAndPublishAsync("undisturbed", AiJobsRows.Of(Rows, Rows), room.LetLeasesEndAsync, Cancellation);
        undisturbed.Stop();
        var (whole, slowest) = (0, TimeSpan.Zero);

        for (var round = 1; round <= Rounds; round++)
        {
            var survey = $"killed-{round}";
            var killing = KillAsync(victim, folder.Path, connectionString, random.Next(0, (int)undisturbed.ElapsedMilliseconds));
            var way = room.BringCheckAndPublishAsync(survey, AiJobsRows.Of(Rows, round), room.LetLeasesEndAsync, Cancellation);
            var back = await killing;
            if (back > slowest) slowest = back;
            // Whatever stands there in between is a state that was meant.
            var between = await market.TraceAsync(survey, Cancellation);
            between.Rows.ShouldBeOneOf(0, Rows);
            (between.Editions, between.Uploads).ShouldBeOneOf((0, 0), (1, 1));
            if (between.Rows > 0) whole++;
            await way;

            (await market.TraceAsync(survey, Cancellation)).ShouldBe(
                new SurveyTrace(Editions: 1, Published: 1, Rows, Uploads: 1, MarketVersions: 1, NotedUploads: 1, NotedPublications: 1), $"round {round}");
        }

        NpgsqlConnection.ClearPool(new NpgsqlConnection(connectionString));
        await room.LetLeasesEndAsync(Cancellation);
        await room.Intake.SweepAsync(Tester, Cancellation);
        Directory.GetFiles(room.Path, "*.part").ShouldBeEmpty();
        output.WriteLine($"{Rounds} times the {victim} was killed: 0 partial, 0 lost, 0 twice; all rows were there right after {whole} of them; ready again after {slowest.TotalSeconds:0.0} s at most");
        slowest.ShouldBeLessThan(Limit);
    }

    /// <summary>How long it took until the server answered again.</summary>
    private static async Task<TimeSpan> KillAsync(string victim, string folder, string connectionString, int afterMilliseconds)
    {
        // The moment is what varies.
        await Task.Delay(afterMilliseconds, Cancellation);
        var unpooled = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, Timeout = 2 }.ConnectionString;
        var process = PostmasterFile.Read(Path.Combine(folder, "cluster"))!.Value.ProcessId;
        await using var witness = new NpgsqlConnection(unpooled);
        await witness.OpenAsync(Cancellation);
        if (victim == "session") process = await BusiestSessionAsync(unpooled);
        LibC.Send(process, UnixSignal.Kill);
        var clock = Stopwatch.StartNew();
        // Whoever loses one session ends all of them; until then it answers as before.
        while (await AnswersAsync(witness)) await Task.Delay(1, Cancellation);
        while (true)
        {
            await using var connection = new NpgsqlConnection(unpooled);
            if (await AnswersAsync(connection)) return clock.Elapsed;
            await Task.Delay(20, Cancellation);
        }
    }

    private static async Task<bool> AnswersAsync(NpgsqlConnection connection)
    {
        try
        {
            if (connection.State == ConnectionState.Closed) await connection.OpenAsync(Cancellation);
            await using var ask = new NpgsqlCommand("select count(*) from market_version", connection);
            await ask.ExecuteScalarAsync(Cancellation);
            return true;
        }
        catch (Exception reason) when (StoreReach.IsAway(reason) || reason is InvalidOperationException)
        {
            return false;
        }
    }

    // One that is at work if there is one, else the witness itself; all others lose their server with it.
    private static async Task<int> BusiestSessionAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(Cancellation);
        await using var find = new NpgsqlCommand("""
            select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() order by state = 'idle', xact_start nulls last limit 1
            """, connection);
        return (int)(await find.ExecuteScalarAsync(Cancellation))!;
    }
}
