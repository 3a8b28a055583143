using Npgsql;
using TalentMarket.Data.Database;
using TalentMarket.Data.Trail;

namespace TalentMarket.Data.Reference;

/// <summary>Puts into the database what ships with the program: jobs, hubs, rates, facts, cuts, each with its source.</summary>
public static class ReferenceData
{
    /// <summary>Loads when the files of this program are others than those last loaded, in one transaction.
    /// In between, what an administrator changed stays.</summary>
    /// <param name="ownerConnectionString">Connects as the owner of the schema.</param>
    /// <returns>True when it loaded, false when this version is in the database already.</returns>
    public static async Task<bool> LoadAsync(
        string ownerConnectionString, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        // Unpooled, so that the lock is gone when the block is left.
        var unpooled = new NpgsqlConnectionStringBuilder(ownerConnectionString) { Pooling = false }.ConnectionString;
        await using var connection = new NpgsqlConnection(unpooled);
        await connection.OpenAsync(cancellationToken);
        if (await LoadTrail.LastVersionAsync(connection, cancellationToken) == ShippedFiles.Version) return false;

        await MigrationLock.TakeAsync(connection, cancellationToken);
        var before = await LoadTrail.LastVersionAsync(connection, cancellationToken);
        if (before == ShippedFiles.Version) return false;

        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var now = timeProvider.GetUtcNow();
        // Whoever edits reference data waits, so that nothing of theirs is missed between the look and the write.
        await using (var turn = new NpgsqlCommand(MarketVersionLock.Sql, connection)) await turn.ExecuteNonQueryAsync(cancellationToken);
        await ShippedTables.StageAsync(connection, cancellationToken);
        await ShippedTables.MergeAsync(connection, now, cancellationToken);
        await LoadTrail.RecordAsync(connection, before, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
