using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace TalentMarket.Data.Database;

/// <summary>Brings a database to this program's schema and sets what the application role may do.</summary>
public static class DatabaseMigration
{
    public const string ApplicationRole = "talentmarket_app";

    /// <summary>Any number of programs may start at once on one database: one migrates, the others wait their turn.</summary>
    /// <param name="ownerConnectionString">Connects as the owner of the schema.</param>
    /// <exception cref="UnknownSchemaException">The database has steps that this program does not know.</exception>
    /// <exception cref="TimeoutException">Another program held the migration lock for longer than a minute.</exception>
    public static Task RunAsync(string ownerConnectionString, CancellationToken cancellationToken) =>
        RunAsync(ownerConnectionString, new Lazy<Task<string>>(() => Task.Run(WholeSchema, cancellationToken)), cancellationToken);

    /// <param name="ownerConnectionString">Connects as the owner of the schema.</param>
    /// <param name="wholeSchema">The work of <see cref="WholeSchema"/>, perhaps begun earlier; needed when the database is empty.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    internal static async Task RunAsync(string ownerConnectionString, Lazy<Task<string>> wholeSchema, CancellationToken cancellationToken)
    {
        // A lock of our own, on a connection of its own: the lock of the migration tools ends with each transaction.
        // Unpooled, so that the session and its lock are gone when the block is left.
        var unpooled = UnpooledInSequence(ownerConnectionString);
        await using var connection = new NpgsqlConnection(unpooled);
        await connection.OpenAsync(cancellationToken);
        await MigrationLock.TakeAsync(connection, cancellationToken);
        var applied = await AppliedAsync(connection, cancellationToken);
        if (applied.Except(Shipped).FirstOrDefault() is { } unknown)
            throw new UnknownSchemaException(
                $"The database was made by another version of TalentMarket: this one does not know its step {unknown}. "
                + "Nothing was changed. Start that version, or name another database or data folder.");
        if (applied.Count == 0) await RunAsync(connection, await wholeSchema.Value, cancellationToken);
        else if (!Shipped.All(applied.Contains)) await MigrateAsync(unpooled, cancellationToken);
        await DatabaseRoles.GrantAsync(connection, cancellationToken);
    }

    /// <summary>All migrations as one script. It needs no server, so it can be written while one starts.</summary>
    public static string WholeSchema()
    {
        using var db = new TalentMarketDbContext(
            new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket("Host=nowhere").Options);
        return db.GetService<IMigrator>().GenerateScript();
    }

    private static IEnumerable<string> Shipped => typeof(DatabaseMigration).Assembly.GetTypes()
        .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>();

    // Asked in SQL, because the migration tools take most of a second to find out that there is nothing to do.
    private static async Task<IReadOnlyList<string>> AppliedAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var find = new NpgsqlCommand("""select to_regclass('"__EFMigrationsHistory"') is not null""", connection);
        if (await find.ExecuteScalarAsync(cancellationToken) is not true) return [];
        await using var applied = new NpgsqlCommand("""select array(select "MigrationId"::text from "__EFMigrationsHistory")""", connection);
        return (string[])(await applied.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string script, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(script, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task MigrateAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var db = new TalentMarketDbContext(new DbContextOptionsBuilder<TalentMarketDbContext>()
            .UseTalentMarket(connectionString).Options);
        await db.Database.MigrateAsync(cancellationToken);
    }

    // Changes in sequence are harmless on one machine, and what tables spread over several need.
    private static string UnpooledInSequence(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false };
        builder.Options = $"{builder.Options} -c citus.multi_shard_modify_mode=sequential".TrimStart();
        return builder.ConnectionString;
    }
}
