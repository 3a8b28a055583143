using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using TalentMarket.Data.Database;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Backups;

/// <summary>Puts a backup in place of everything the store holds: all of it in one transaction, or nothing.</summary>
public static class Restore
{
    /// <summary>The schema is made anew as the backup knew it, filled, and brought to this program's.</summary>
    /// <param name="caller">Who asks: a restore puts other people in place as well.</param>
    /// <param name="ownerConnectionString">Connects as the owner of the schema.</param>
    /// <param name="path">A file that <see cref="Backup"/> wrote.</param>
    /// <param name="clock">Tells the time of the entry in the trail.</param>
    /// <param name="cancellationToken">Undoes everything.</param>
    /// <exception cref="BackupException">The file cannot be used; nothing was changed.</exception>
    public static async Task<BackupContents> RunAsync(
        Caller caller, string ownerConnectionString, string path, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePeople);
        using var archive = await BackupFile.OpenAsync(path, cancellationToken);
        var contents = await BackupFile.ContentsAsync(archive, cancellationToken);
        var (before, after) = Schema(contents.Migration);
        await using var connection = new NpgsqlConnection(ownerConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var version = await LastVersionAsync(connection, cancellationToken);
        await RunAsync(connection, "drop schema public cascade; create schema public;" + before, cancellationToken);
        // Entries come back with the links they had, and are not to be linked again.
        await SwitchTriggersAsync(connection, "disable", cancellationToken);
        // What a migration itself brought in comes back with the backup.
        await RunAsync(connection, $"truncate {StoredTables.Quoted(contents.Tables.Select(table => table.Name))}", cancellationToken);
        foreach (var table in contents.Tables) await FillAsync(connection, archive, table, cancellationToken);
        await SwitchTriggersAsync(connection, "enable", cancellationToken);
        await ContinueCountingAsync(connection, version, cancellationToken);
        await RunAsync(connection, after, cancellationToken);
        // Nobody is signed in by a backup: what was ended since it was taken stays ended.
        await RunAsync(connection, "delete from account_session; delete from account_link", cancellationToken);
        await DatabaseRoles.GrantAsync(connection, cancellationToken);
        await RecordAsync(connection, contents, caller, clock.GetUtcNow(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await RunAsync(connection, "analyze", cancellationToken);
        return contents;
    }

    /// <summary>True when somebody brought in data of their own, which a restore would take away.</summary>
    public static async Task<bool> WouldReplaceUploadsAsync(Caller caller, string ownerConnectionString, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePeople);
        await using var connection = new NpgsqlConnection(ownerConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var uploads = new NpgsqlCommand("select exists (select from upload)", connection);
        return (bool)(await uploads.ExecuteScalarAsync(cancellationToken))!;
    }

    private static (string Before, string After) Schema(string migration)
    {
        using var db = new TalentMarketDbContext(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket("Host=nowhere").Options);
        if (!db.Database.GetMigrations().Contains(migration))
            throw new BackupException($"The backup's schema has the step {migration}, which this version of TalentMarket does not know. Nothing was changed. Restore it with the version that made it, or a newer one.");
        var migrator = db.GetService<IMigrator>();
        return (migrator.GenerateScript(null, migration, MigrationsSqlGenerationOptions.NoTransactions),
            migrator.GenerateScript(migration, null, MigrationsSqlGenerationOptions.NoTransactions));
    }

    private static async Task FillAsync(NpgsqlConnection connection, ZipArchive archive, BackupTable table, CancellationToken cancellationToken)
    {
        await using var entry = await archive.GetEntry(BackupFile.EntryOf(table.Name))!.OpenAsync(cancellationToken);
        using var rows = new StreamReader(entry, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);
        await using var copy = await connection.BeginTextImportAsync(
            $"copy {StoredTables.Quoted(table.Name)} ({StoredTables.Quoted(table.Columns)}) from stdin", cancellationToken);
        var buffer = new char[1 << 15];
        for (int read; (read = await rows.ReadAsync(buffer, cancellationToken)) > 0;)
            await copy.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
    }

    private static Task SwitchTriggersAsync(NpgsqlConnection connection, string verb, CancellationToken cancellationToken) =>
        RunAsync(connection, $"""
            do $$ declare triggered regclass; begin
              for triggered in
                select distinct tgrelid::regclass from pg_trigger t join pg_class c on c.oid = t.tgrelid
                where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
              loop
                execute format('alter table %s {verb} trigger user', triggered);
              end loop;
            end $$
            """, cancellationToken);

    // What is kept in memory goes by the market's version: a number that was used before must never mean something else.
    private static Task ContinueCountingAsync(NpgsqlConnection connection, long version, CancellationToken cancellationToken) =>
        RunAsync(connection, $"""
            do $$ declare counted record; begin
              for counted in
                select c.relname, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
                where c.relnamespace = 'public'::regnamespace and a.attidentity <> ''
              loop
                execute format('select setval(pg_get_serial_sequence(%L, %L), greatest(coalesce(max(%I), 0), %s) + 1, false) from %I',
                  format('%I', counted.relname), counted.attname, counted.attname,
                  case counted.relname when 'market_version' then {version.ToString(CultureInfo.InvariantCulture)} else 0 end, counted.relname);
              end loop;
            end $$
            """, cancellationToken);

    private static async Task<long> LastVersionAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var last = new NpgsqlCommand("select coalesce(max(number), 0) from market_version", connection);
        return (long)(await last.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task RecordAsync(
        NpgsqlConnection connection, BackupContents contents, Caller caller, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var subject = string.Create(CultureInfo.InvariantCulture, $"backup of {contents.At:yyyy-MM-dd HH:mm} UTC");
        await using var record = new NpgsqlCommand("""
            insert into market_version (at, reason) values ($1, 'Restored the ' || $2 || '.')
            """, connection);
        record.Parameters.Add(new NpgsqlParameter { Value = at });
        record.Parameters.Add(new NpgsqlParameter { Value = subject });
        await record.ExecuteNonQueryAsync(cancellationToken);
        await connection.RecordAsync(AuditEntry.By(caller, at, "restored", subject), cancellationToken);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(sql)) return;
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
