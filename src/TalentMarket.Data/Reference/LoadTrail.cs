using Npgsql;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Reference;

/// <summary>The trail knows which version was loaded last, so that no table of its own is needed for one value.</summary>
internal static class LoadTrail
{
    private const string Action = "loaded";
    private const string Subject = "shipped data";

    public static async Task<string?> LastVersionAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        const string Sql = "select after from audit_entry where subject = $1 and action = $2 order by id desc limit 1";
        await using var select = new NpgsqlCommand(Sql, connection) { Parameters = { new() { Value = Subject }, new() { Value = Action } } };
        return (string?)await select.ExecuteScalarAsync(cancellationToken);
    }

    public static async Task RecordAsync(
        NpgsqlConnection connection, string? before, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string Sql = $"""
            {MarketVersionLock.Sql}
            insert into market_version (at, reason) values (@at, 'What ships with the program was loaded.');
            """;
        await using var insert = new NpgsqlCommand(Sql, connection);
        insert.Parameters.AddWithValue("at", now);
        await insert.ExecuteNonQueryAsync(cancellationToken);
        await connection.RecordAsync(
            AuditEntry.By(Caller.Product, now, Action, Subject, before, ShippedFiles.Version), cancellationToken);
    }
}
