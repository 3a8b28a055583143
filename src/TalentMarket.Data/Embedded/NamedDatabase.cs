using Npgsql;

namespace TalentMarket.Data.Embedded;

/// <summary>The product's database on its private server.</summary>
internal static class NamedDatabase
{
    /// <summary>Makes sure of it. A new cluster has a database "postgres" that nobody uses: giving that our name spares the copy
    /// by which a new one is made.</summary>
    public static async Task EnsureAsync(SocketFolder socket, string database, CancellationToken cancellationToken)
    {
        var anyDatabase = new NpgsqlConnectionStringBuilder(socket.ConnectionString("template1", EmbeddedPostgres.Owner)) { Pooling = false };
        await using var connection = new NpgsqlConnection(anyDatabase.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var find = new NpgsqlCommand("select array(select datname::text from pg_database)", connection);
        var known = (string[])(await find.ExecuteScalarAsync(cancellationToken))!;
        if (known.Contains(database)) return;
        var name = new NpgsqlCommandBuilder().QuoteIdentifier(database);
        var sql = known.Contains("postgres") ? $"alter database postgres rename to {name}" : $"create database {name}";
        await using var take = new NpgsqlCommand(sql, connection);
        await take.ExecuteNonQueryAsync(cancellationToken);
    }
}
