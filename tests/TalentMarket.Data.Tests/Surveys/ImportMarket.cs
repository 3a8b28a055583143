using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Data.Database;
using TalentMarket.Data.Reference;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Surveys;
using static TalentMarket.Data.Tests.Someone;

namespace TalentMarket.Data.Tests.Surveys;

/// <summary>A database with what ships, into which a test imports files.</summary>
internal sealed class ImportMarket : IDbContextFactory<TalentMarketDbContext>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("talentmarket-import-").FullName;

    private ImportMarket(string connectionString) => ConnectionString = connectionString;

    public string ConnectionString { get; }

    public static async Task<ImportMarket> CreateAsync(PostgresFixture postgres, CancellationToken cancellationToken)
    {
        var market = new ImportMarket(await postgres.CreateDatabaseAsync(cancellationToken));
        await ReferenceData.LoadAsync(market.ConnectionString, TimeProvider.System, cancellationToken);
        return market;
    }

    /// <summary>A migrated database that a test has made itself, or another way to one.</summary>
    public static ImportMarket At(string connectionString) => new(connectionString);

    /// <summary>The same database, seen by the role that pages and commands use.</summary>
    public ImportMarket AsApplication() =>
        new(new NpgsqlConnectionStringBuilder(ConnectionString) { Username = DatabaseMigration.ApplicationRole }.ConnectionString);

    public TalentMarketDbContext CreateDbContext() =>
        new(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(ConnectionString).Options);

    public string WriteFile(string name, string content) => WriteFile(name, Encoding.UTF8.GetBytes(content));

    public string WriteFile(string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public Task<ImportOutcome> ImportAsync(
        string path, string mappingNameOrJson, string survey, CancellationToken cancellationToken, bool publish = false, DateOnly? effectiveDate = null)
    {
        var (mapping, problems) = MappingFile.Read(MappingFile.ReadShipped(mappingNameOrJson) ?? mappingNameOrJson);
        problems.ShouldBeEmpty();
        var request = new ImportRequest
        {
            Path = path, SurveyCode = survey, Mapping = mapping!, EffectiveDate = effectiveDate, IsToBePublished = publish,
        };
        return new SurveyImport(this, TimeProvider.System).RunAsync(Tester, request, new Progress<ImportProgress>(), cancellationToken);
    }

    public async Task<ImportOutcome.Account> AcceptAsync(
        string path, string mappingNameOrJson, string survey, CancellationToken cancellationToken, bool publish = false, DateOnly? effectiveDate = null)
    {
        var outcome = await ImportAsync(path, mappingNameOrJson, survey, cancellationToken, publish, effectiveDate);
        if (outcome is ImportOutcome.Refused refused) Assert.Fail(string.Join(' ', refused.Sentences));
        return (ImportOutcome.Account)outcome;
    }

    public async Task<IReadOnlyList<string>> RefuseAsync(
        string path, string mappingNameOrJson, string survey, CancellationToken cancellationToken, bool publish = false, DateOnly? effectiveDate = null)
    {
        var before = await CountsAsync(cancellationToken);
        var outcome = await ImportAsync(path, mappingNameOrJson, survey, cancellationToken, publish, effectiveDate);
        (await CountsAsync(cancellationToken)).ShouldBe(before);
        return outcome.ShouldBeOfType<ImportOutcome.Refused>().Sentences;
    }

    /// <summary>Number and percentiles of base salary, keyed by an SQL expression over pay_record; the key of all rows is "".</summary>
    public async Task<Dictionary<string, PayFigures>> FiguresAsync(string survey, string key, string where, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand($"""
            select {key}, count(*), percentile_cont(array[0, 0.1, 0.25, 0.5, 0.75, 0.9, 1]) within group (order by r.base_salary)
            from pay_record r
            join survey_edition e on e.id = r.edition_id
            join survey s on s.id = e.survey_id
            where s.code = @survey and {where}
            group by 1
            """, connection);
        command.Parameters.AddWithValue("survey", survey);
        var figures = new Dictionary<string, PayFigures>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            figures.Add(reader.GetString(0), new PayFigures(reader.GetInt64(1), reader.GetFieldValue<double[]>(2)));
        return figures;
    }

    public async Task<SurveyTrace> TraceAsync(string survey, CancellationToken cancellationToken)
    {
        // A connection of the pool may be one whose server was killed.
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var count = new NpgsqlCommand("""
            with own as (select e.id, e.status from survey_edition e join survey s on s.id = e.survey_id where s.code = $1)
            select (select count(*) from own), (select count(*) from own where status = $2),
                (select count(*) from pay_record where edition_id in (select id from own)), (select count(*) from upload where edition_id in (select id from own)),
                (select count(*) from market_version where reason like 'Published ' || $1 || ' as of %'),
                (select count(*) from audit_entry where action = 'uploaded' and subject like $1 || ' as of %'),
                (select count(*) from audit_entry where action = 'published' and subject like $1 || ' as of %')
            """, connection) { Parameters = { new() { Value = survey }, new() { Value = (short)EditionStatus.Published } } };
        await using var found = await count.ExecuteReaderAsync(cancellationToken);
        await found.ReadAsync(cancellationToken);
        return new SurveyTrace(found.GetInt64(0), found.GetInt64(1), found.GetInt64(2), found.GetInt64(3), found.GetInt64(4), found.GetInt64(5), found.GetInt64(6));
    }

    /// <summary>Every table that holds the word anywhere.</summary>
    public async Task<IReadOnlyList<string>> TablesWithAsync(string word, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(cancellationToken);
        var tables = new List<string>();
        await using (var list = new NpgsqlCommand("select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')", connection))
        await using (var reader = await list.ExecuteReaderAsync(cancellationToken))
            while (await reader.ReadAsync(cancellationToken)) tables.Add(reader.GetString(0));
        tables.Count.ShouldBeGreaterThan(20);
        var holders = new List<string>();
        foreach (var table in tables)
        {
            await using var scan = new NpgsqlCommand($"select exists (select from {table} t where t::text ilike '%{word}%')", connection);
            if ((bool)(await scan.ExecuteScalarAsync(cancellationToken))!) holders.Add(table);
        }

        return holders;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>How many rows each table holds that an import writes.</summary>
    public async Task<IReadOnlyList<long>> CountsAsync(CancellationToken cancellationToken)
    {
        await using var db = CreateDbContext();
        return await db.Database.SqlQuery<long>($"""
            select unnest(array[(select count(*) from survey), (select count(*) from survey_edition), (select count(*) from upload), (select count(*) from pay_record),
                (select count(*) from import_issue), (select count(*) from review_row), (select count(*) from row_flag), (select count(*) from organisation),
                (select count(*) from source), (select count(*) from market_version), (select count(*) from audit_entry)]) as "Value"
            """).ToListAsync(cancellationToken);
    }
}
