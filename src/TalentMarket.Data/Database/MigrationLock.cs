using Npgsql;

namespace TalentMarket.Data.Database;

/// <summary>One session at a time changes the schema or loads what ships; the lock ends with its connection.</summary>
internal static class MigrationLock
{
    // "TalM" in ASCII: any constant does that nothing else in the database uses.
    private const long Key = 0x54616C4D;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task TakeAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var limit = new NpgsqlCommand($"set lock_timeout = '{(int)Patience.TotalMilliseconds}ms'", connection);
        await limit.ExecuteNonQueryAsync(cancellationToken);
        await using var take = new NpgsqlCommand("select pg_advisory_lock($1)", connection) { Parameters = { new() { Value = Key } } };
        take.CommandTimeout = (int)Patience.TotalSeconds + 10;
        try
        {
            await take.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            throw new TimeoutException("Another program has been changing the database for over a minute. Start again when it has ended.", exception);
        }
    }
}
