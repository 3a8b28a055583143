using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TalentMarket.Data.Database;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;

namespace TalentMarket.Data.Tests.Surveys;

/// <summary>How long an import takes beside PostgreSQL's own copy of the same rows, and pay bands of what it brought.</summary>
[Collection(nameof(Alone))]
public sealed class ImportBenchmark(PostgresFixture postgres, ITestOutputHelper output)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Importing_the_ai_jobs_file_beside_psql_copying_its_rows()
    {
        var file = SharedFiles.Path("data/ai_jobs/salaries.csv.gz");
        using var market = await ImportMarket.CreateAsync(postgres, None);

        var import = await TimedAsync(() => market.AcceptAsync(file, "ai-jobs", "ai-jobs", None, publish: true));
        var copy = await CopyAgainAsync(market);
        var query = new PayBandQuery(market, new ReferenceCatalogues(market, new StoreReach(TimeProvider.System, NullLogger<StoreReach>.Instance)), TimeProvider.System);
        var queries = await TimedAsync(async () =>
        {
            foreach (var scope in TenScopes()) await query.AnswerAsync(scope, None);
        });

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"import {import.TotalSeconds:0.00} s, psql \\copy {copy.TotalSeconds:0.00} s, ratio {import / copy:0.0}; ten pay-band queries {queries.TotalMilliseconds:0} ms"));
        (await CountAsync(market, "copied")).ShouldBe(await CountAsync(market, "pay_record"));
    }

    private static IEnumerable<MarketScope> TenScopes()
    {
        var all = new MarketScope { Surveys = new Selection<string>(["ai-jobs"]) };
        foreach (var dimension in new[] { BandDimension.Level, BandDimension.Year, BandDimension.Job, BandDimension.None })
            yield return all with { GroupBy = dimension };
        foreach (var level in new[] { JobLevel.L1, JobLevel.L2, JobLevel.L3, JobLevel.L6 })
            yield return all with { Levels = new Selection<JobLevel>([level]), GroupBy = BandDimension.Year };
        yield return all with { Countries = new Selection<string>(["US"]) };
        yield return all with { Jobs = new Selection<string>(["data-scientist"]) };
    }

    private static async Task<long> CountAsync(ImportMarket market, string table)
    {
        await using var source = NpgsqlDataSource.Create(market.ConnectionString);
        await using var count = source.CreateCommand($"select count(*) from {table}");
        return (long)(await count.ExecuteScalarAsync(None))!;
    }

    // Into a table like the real one: the same columns, keys and index.
    private static async Task<TimeSpan> CopyAgainAsync(ImportMarket market)
    {
        var rows = market.WriteFile("rows.csv", "");
        await using var source = NpgsqlDataSource.Create(market.ConnectionString);
        await source.CreateCommand("""
            create table copied (like pay_record including all);
            alter table copied add foreign key (organisation_id) references organisation;
            alter table copied add foreign key (edition_id) references survey_edition;
            """).ExecuteNonQueryAsync(None);
        var columns = string.Join(", ", TalentMarket.Data.Surveys.PayRecordColumns.All.Select(column => column.Name));
        await PsqlAsync(market.ConnectionString, $"\\copy (select {columns} from pay_record) to '{rows}' csv");
        return await TimedAsync(() => PsqlAsync(market.ConnectionString, $"\\copy copied ({columns}) from '{rows}' csv"));
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
        var error = await psql.StandardError.ReadToEndAsync(None);
        await psql.WaitForExitAsync(None);
        psql.ExitCode.ShouldBe(0, error);
    }

    private static async Task<TimeSpan> TimedAsync(Func<Task> work)
    {
        var clock = Stopwatch.StartNew();
        await work();
        return clock.Elapsed;
    }
}
