using System.Data;
using System.IO.Compression;
using System.Text;
using Npgsql;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Backups;

/// <summary>One consistent copy of everything in the store, taken while it is used.</summary>
public static class Backup
{
    /// <summary>Every table as it stood at one moment, those of people among them; the path must be free.</summary>
    public static async Task<BackupContents> WriteAsync(
        Caller caller, string connectionString, string path, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.Require(Permission.ManagePeople);
        if (File.Exists(path)) throw new BackupException($"{path} exists already. Name another file: a backup is never written over.");
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        await using var snapshot = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        BackupContents? contents = null;
        await BackupFile.WriteAsync(path, async archive => contents = await FillAsync(archive, connection, clock, cancellationToken), cancellationToken);
        return contents!;
    }

    private static async Task<BackupContents> FillAsync(
        ZipArchive archive, NpgsqlConnection connection, TimeProvider clock, CancellationToken cancellationToken)
    {
        var tables = new List<BackupTable>();
        foreach (var (name, columns) in await StoredTables.InFillingOrderAsync(connection, cancellationToken))
        {
            await using var entry = await archive.CreateEntry(BackupFile.EntryOf(name), CompressionLevel.Fastest).OpenAsync(cancellationToken);
            tables.Add(new BackupTable(name, columns, await CopyAsync(connection, name, columns, entry, cancellationToken)));
        }

        await using var newest = new NpgsqlCommand("""select max("MigrationId") from "__EFMigrationsHistory" """, connection);
        return new BackupContents
        {
            Format = BackupContents.CurrentFormat,
            At = clock.GetUtcNow(),
            Migration = (string)(await newest.ExecuteScalarAsync(cancellationToken))!,
            Tables = tables,
        };
    }

    // In the text form, which every version of the server reads; a line break within a value is written as \n, so lines are rows.
    private static async Task<long> CopyAsync(
        NpgsqlConnection connection, string table, IReadOnlyList<string> columns, Stream target, CancellationToken cancellationToken)
    {
        using var rows = await connection.BeginTextExportAsync(
            $"copy {StoredTables.Quoted(table)} ({StoredTables.Quoted(columns)}) to stdout", cancellationToken);
        await using var writer = new StreamWriter(target, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true);
        var buffer = new char[1 << 15];
        var count = 0L;
        for (int read; (read = await rows.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            count += buffer.AsSpan(0, read).Count('\n');
            await writer.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return count;
    }
}
