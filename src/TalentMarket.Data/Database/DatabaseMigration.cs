using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace TalentMarket.Data.Database;

/// <summary>Brings a database to this program's schema and sets what the application role may do.</summary>
public static class DatabaseMigration
{
    public const string ApplicationRole = "talentmarket_app";

    /// <summary>Any number of programs may start at once on one database: one migrates, the others wait their turn.</summary>
    /// <param name="ownerConnectionString">Connects as the owner of the schema.</param>
    /// <exception cref="TimeoutException">Another program held the migration lock for longer than a minute.</exception>
    public static async Task RunAsync(string ownerConnectionString, CancellationToken cancellationToken)
    {
        // A lock of our own, on a connection of its own: the lock of the migration tools ends with each transaction.
        // Unpooled, so that the session and its lock are gone when the block is left.
        var unpooled = new NpgsqlConnectionStringBuilder(ownerConnectionString) { Pooling = false }.ConnectionString;
        await using var connection = new NpgsqlConnection(unpooled);
        await connection.OpenAsync(cancellationToken);
        await MigrationLock.TakeAsync(connection, cancellationToken);
        if (!await IsCurrentAsync(connection, cancellationToken))
        {
            var options = new DbContextOptionsBuilder<TalentMarketDbContext>()
                .UseTalentMarket(OneStatementAtATime(unpooled)).Options;
            await using var db = new TalentMarketDbContext(options);
            await db.Database.MigrateAsync(cancellationToken);
        }

        await DatabaseRoles.GrantAsync(connection, cancellationToken);
    }

    // Asked in SQL, because the migration tools take most of a second to find out that there is nothing to do.
    private static async Task<bool> IsCurrentAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var find = new NpgsqlCommand("""select to_regclass('"__EFMigrationsHistory"') is not null""", connection);
        if (await find.ExecuteScalarAsync(cancellationToken) is not true) return false;
        await using var applied = new NpgsqlCommand("""select array(select "MigrationId"::text from "__EFMigrationsHistory")""", connection);
        var known = (string[])(await applied.ExecuteScalarAsync(cancellationToken))!;
        return typeof(DatabaseMigration).Assembly.GetTypes()
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>().All(known.Contains);
    }

    // Harmless on one machine; tables spread over several need their changes in sequence.
    private static string OneStatementAtATime(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        builder.Options = $"{builder.Options} -c citus.multi_shard_modify_mode=sequential".TrimStart();
        return builder.ConnectionString;
    }
}
