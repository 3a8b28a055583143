using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using TalentMarket.Data.Backups;
using TalentMarket.Data.Database;
using TalentMarket.Data.Tests.Surveys;
using TalentMarket.Domain.Jobs;
using static TalentMarket.Data.Tests.Someone;

namespace TalentMarket.Data.Tests.Backups;

public sealed class BackupTests(PostgresFixture postgres) : IDisposable
{
    private const string Mapping = """
        {
          "format": 1,
          "survey": { "class": "open", "name": "Pay 2025", "publisher": "Somebody", "address": "https://example.org/pay", "licence": "CC0" },
          "fields": {
            "title": { "column": "title" }, "baseSalary": { "column": "pay" }, "effectiveDate": { "column": "date" },
            "currency": { "constant": "USD" }, "observationKind": { "constant": "incumbent" }, "evidenceGrade": { "constant": "C" }
          }
        }
        """;

    private static readonly CancellationToken None = CancellationToken.None;
    private readonly string folder = Directory.CreateTempSubdirectory("talentmarket-backup-").FullName;

    [Fact]
    public async Task DU_10_a_backup_taken_while_rows_are_written_restores_every_table_as_it_stood()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        await market.AcceptAsync(market.WriteFile("1.csv", "title,pay,date\n\"A\\b\ttab\nline\",1,2024-01-01\nB,x,2024-01-01\n"), Mapping, "pay", None, publish: true);
        using var stop = new CancellationTokenSource();
        var writing = WriteAsync(market.ConnectionString, stop.Token);
        var contents = await Backup.WriteAsync(Tester, market.ConnectionString, Path("market.backup"), TimeProvider.System, None);
        await stop.CancelAsync();
        await writing;

        var target = await postgres.CreateDatabaseAsync(None);
        await Restore.RunAsync(Tester, target, Path("market.backup"), TimeProvider.System, None);
        await Backup.WriteAsync(Tester, target, Path("again.backup"), TimeProvider.System, None);

        // The trail alone has grown, by the restore itself.
        var original = await SumsAsync(Path("market.backup"));
        var restored = await SumsAsync(Path("again.backup"));
        restored.Where(table => original[table.Key] != table.Value).Select(table => table.Key)
            .ShouldBe(["audit_entry", "audit_link", "market_version"], ignoreOrder: true);
        contents.Tables.Single(table => table.Name == "pay_record").Rows.ShouldBe(1);
        (await TitleAsync(target)).ShouldBe("A\\b\ttab\nline");
    }

    [Fact]
    public async Task ID_14_a_restore_signs_everybody_out()
    {
        var database = await postgres.CreateDatabaseAsync(None);
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(None);
        await using (var signedIn = new NpgsqlCommand("""
            insert into account (id, role, created_at, user_name, normalized_user_name, email, normalized_email, email_confirmed, two_factor_enabled, lockout_enabled, access_failed_count)
              values (gen_random_uuid(), 0, now(), 'a@b.example', 'A@B.EXAMPLE', 'a@b.example', 'A@B.EXAMPLE', true, false, true, 0);
            insert into account_session (id, key_hash, account_id, method, created_at, authenticated_at, last_seen_at, browser, address)
              select gen_random_uuid(), '\x00', id, 1, now(), now(), now(), '', '' from account;
            insert into account_link (id, token_hash, purpose, created_by, created_at, expires_at)
              values (gen_random_uuid(), '\x00', 1, '', now(), now() + interval '1 day');
            """, connection))
            await signedIn.ExecuteNonQueryAsync(None);
        await Backup.WriteAsync(Tester, database, Path("people.backup"), TimeProvider.System, None);
        var target = await postgres.CreateDatabaseAsync(None);

        await Restore.RunAsync(Tester, target, Path("people.backup"), TimeProvider.System, None);

        await using var restored = new NpgsqlConnection(target);
        await restored.OpenAsync(None);
        await using var counts = new NpgsqlCommand("select (select count(*) from account) * 100 + (select count(*) from account_session) * 10 + (select count(*) from account_link)", restored);
        (await counts.ExecuteScalarAsync(None)).ShouldBe(100L);
    }

    [Fact]
    public async Task DU_11_a_byte_changed_anywhere_is_found_before_anything_is_replaced()
    {
        var database = await postgres.CreateDatabaseAsync(None);
        await Backup.WriteAsync(Tester, database, Path("whole.backup"), TimeProvider.System, None);
        var bytes = await File.ReadAllBytesAsync(Path("whole.backup"), None);
        var before = await VersionAsync(database);
        var random = new Random(11);

        for (var i = 0; i < 100; i++)
        {
            var flipped = bytes.ToArray();
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
            await File.WriteAllBytesAsync(Path("flipped.backup"), flipped, None);
            await Should.ThrowAsync<BackupException>(() => Restore.RunAsync(Tester, database, Path("flipped.backup"), TimeProvider.System, None));
        }

        foreach (var length in new[] { 0, 1, 31, 32, 33, bytes.Length - 1 })
        {
            await File.WriteAllBytesAsync(Path("short.backup"), bytes[..length], None);
            await Should.ThrowAsync<BackupException>(() => Restore.RunAsync(Tester, database, Path("short.backup"), TimeProvider.System, None));
        }

        (await VersionAsync(database)).ShouldBe(before);
    }

    [Fact]
    public async Task A_backup_of_an_older_schema_is_brought_to_this_one()
    {
        var old = await postgres.CreateDatabaseAsync(None);
        await RunAsync(old, "drop schema public cascade; create schema public;" + FirstSchema());
        await RunAsync(old, "insert into source (address, publisher, title, grade, licence, retrieved_on) values ('https://example.org', 'P', 'T', 1, 'CC0', '2026-01-01')");
        await Backup.WriteAsync(Tester, old, Path("old.backup"), TimeProvider.System, None);

        var target = await postgres.CreateDatabaseAsync(None);
        await Restore.RunAsync(Tester, target, Path("old.backup"), TimeProvider.System, None);

        await DatabaseMigration.RunAsync(target, None);
        await using var db = Context(target);
        (await db.Database.GetPendingMigrationsAsync(None)).ShouldBeEmpty();
        (await db.Sources.SingleAsync(None)).Address.ShouldBe("https://example.org");
        db.Add(new JobFamily { Code = "x", Title = "X", SortOrder = 1, EffectiveFrom = new(2026, 1, 1), SourceId = 1 });
        await db.SaveChangesAsync(None);
    }

    [Fact]
    public async Task A_version_number_of_the_market_never_comes_twice()
    {
        var database = await postgres.CreateDatabaseAsync(None);
        await Backup.WriteAsync(Tester, database, Path("early.backup"), TimeProvider.System, None);
        await RunAsync(database, "insert into market_version (at, reason) select now(), 'later' from generate_series(1, 7)");
        var latest = await VersionAsync(database);

        await Restore.RunAsync(Tester, database, Path("early.backup"), TimeProvider.System, None);

        (await VersionAsync(database)).ShouldBe(latest + 1);
    }

    [Fact]
    public async Task A_restore_that_is_interrupted_changes_nothing()
    {
        var database = await postgres.CreateDatabaseAsync(None);
        await Backup.WriteAsync(Tester, database, Path("whole.backup"), TimeProvider.System, None);
        var before = await VersionAsync(database);

        await using (var reader = new NpgsqlConnection(database))
        {
            // A reader holds the tables, so that the restore has to wait, and is given up.
            await reader.OpenAsync(None);
            await using var reading = await reader.BeginTransactionAsync(None);
            await using var read = new NpgsqlCommand("select count(*) from market_version", reader);
            await read.ExecuteScalarAsync(None);
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
            await Should.ThrowAsync<OperationCanceledException>(
                () => Restore.RunAsync(Tester, database, Path("whole.backup"), TimeProvider.System, patience.Token));
        }

        (await VersionAsync(database)).ShouldBe(before);
    }

    [Fact]
    public async Task A_backup_is_never_written_over()
    {
        var database = await postgres.CreateDatabaseAsync(None);
        await File.WriteAllTextAsync(Path("taken.backup"), "mine", None);

        await Should.ThrowAsync<BackupException>(() => Backup.WriteAsync(Tester, database, Path("taken.backup"), TimeProvider.System, None));

        (await File.ReadAllTextAsync(Path("taken.backup"), None)).ShouldBe("mine");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Path(string name) => System.IO.Path.Combine(folder, name);

    private static TalentMarketDbContext Context(string database) =>
        new(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(database).Options);

    private static string FirstSchema()
    {
        using var db = Context("Host=nowhere");
        return db.GetService<IMigrator>().GenerateScript(null, db.Database.GetMigrations().First(), MigrationsSqlGenerationOptions.NoTransactions);
    }

    private static async Task WriteAsync(string database, CancellationToken untilCancelled)
    {
        while (!untilCancelled.IsCancellationRequested)
            await RunAsync(database, "insert into market_version (at, reason) values (now(), 'written meanwhile')");
    }

    private static async Task<Dictionary<string, string>> SumsAsync(string path)
    {
        using var archive = await BackupFile.OpenAsync(path, None);
        var sums = new Dictionary<string, string>();
        foreach (var table in (await BackupFile.ContentsAsync(archive, None)).Tables)
        {
            using var reader = new StreamReader(await archive.GetEntry(BackupFile.EntryOf(table.Name))!.OpenAsync(None));
            sums.Add(table.Name, string.Join('\n', (await reader.ReadToEndAsync(None)).Split('\n').Order(StringComparer.Ordinal)));
        }

        return sums;
    }

    private static async Task<string> TitleAsync(string database)
    {
        await using var db = Context(database);
        return (await db.PayRecords.SingleAsync(None)).Title;
    }

    private static async Task<long> VersionAsync(string database)
    {
        await using var db = Context(database);
        return await db.MarketVersions.MaxAsync(version => (long?)version.Number, None) ?? 0;
    }

    private static async Task RunAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(None);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(None);
    }
}
