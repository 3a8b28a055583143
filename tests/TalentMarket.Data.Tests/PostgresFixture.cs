using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TalentMarket.Data.Embedded;

[assembly: AssemblyFixture(typeof(PostgresFixture))]

namespace TalentMarket.Tests;

/// <summary>One real PostgreSQL for a test assembly, in memory where there is room; a test class gets a database of its own.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private const string Template = "talentmarket_template";
    private const string FolderPrefix = "talentmarket-tests-";
    private const long EnoughMemoryBytes = 2L << 30;

    private EmbeddedPostgres? postgres;
    private int databases;

    /// <summary>A connection string of a new, migrated database with nothing of another test in it.</summary>
    public async Task<string> CreateDatabaseAsync(CancellationToken cancellationToken)
    {
        var name = $"test_{Interlocked.Increment(ref databases)}";
        await ExecuteAsync($"create database {name} template {Template} strategy file_copy", cancellationToken);
        return postgres!.ConnectionString(name, EmbeddedPostgres.Owner);
    }

    public async ValueTask InitializeAsync()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var parent = Directory.Exists("/dev/shm") && new DriveInfo("/dev/shm").AvailableFreeSpace > EnoughMemoryBytes
            ? "/dev/shm"
            : Path.GetTempPath();
        await RemoveAbandonedAsync(parent, cancellationToken);

        var options = new EmbeddedPostgresOptions
        {
            DataFolder = Path.Combine(parent, FolderPrefix + Environment.ProcessId),
            BinariesFolder = Environment.GetEnvironmentVariable("Embedded__BinariesFolder"),
            IsThrowaway = true
        };
        postgres = await EmbeddedPostgres.StartAsync(options, NullLogger.Instance, cancellationToken);
        await ExecuteAsync($"create database {Template}", cancellationToken);
        await PostgresTemplate.FillAsync(Unpooled(Template), cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (postgres is null)
            return;
        await postgres.DisposeAsync();
        try
        {
            Directory.Delete(postgres.Folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Another run that began just now has taken it for abandoned and cleared it away.
        }
    }

    // A database can be copied only while nobody is connected to it, so no pool may keep a connection.
    private string Unpooled(string database) =>
        new NpgsqlConnectionStringBuilder(postgres!.ConnectionString(database, EmbeddedPostgres.Owner)) { Pooling = false }.ConnectionString;

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(Unpooled("talentmarket"));
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    // A test run that was killed leaves its cluster behind.
    private static async Task RemoveAbandonedAsync(string parent, CancellationToken cancellationToken)
    {
        foreach (var path in Directory.GetDirectories(parent, FolderPrefix + "*"))
        {
            var folder = ClusterFolder.At(path);
            try
            {
                using var abandoned = InstanceLock.TryTake(folder);
                if (abandoned is null)
                    continue;
                await LeftoverServer.EndAsync(folder, cancellationToken);
                Directory.Delete(path, recursive: true);
            }
            catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or EmbeddedPostgresException)
            {
                TestContext.Current.SendDiagnosticMessage($"{path} stays: {reason.Message}");
            }
        }
    }
}
