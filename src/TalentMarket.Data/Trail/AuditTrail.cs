using Npgsql;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Trail;

/// <summary>The one door into the trail. An entry stands or falls with the transaction of the action it tells of: the database links
/// it to the chain when that is committed, and refuses the whole where it cannot.</summary>
public static class AuditTrail
{
    /// <summary>Saved with whatever else the context saves.</summary>
    public static void Record(this TalentMarketDbContext db, AuditEntry entry) => db.Set<AuditEntry>().Add(entry);

    /// <summary>The same for what works without a context, within its own transaction.</summary>
    internal static async Task RecordAsync(this NpgsqlConnection connection, AuditEntry entry, CancellationToken cancellationToken)
    {
        await using var insert = new NpgsqlCommand("""
            insert into audit_entry (at, actor, action, subject, before, after, origin, outcome)
            values (@at, @actor, @action, @subject, @before, @after, @origin, @outcome)
            """, connection);
        insert.Parameters.AddWithValue("at", entry.At);
        insert.Parameters.AddWithValue("actor", entry.Actor);
        insert.Parameters.AddWithValue("action", entry.Action);
        insert.Parameters.AddWithValue("subject", entry.Subject);
        insert.Parameters.Add(new NpgsqlParameter<string?>("before", entry.Before));
        insert.Parameters.Add(new NpgsqlParameter<string?>("after", entry.After));
        insert.Parameters.AddWithValue("origin", entry.Origin);
        insert.Parameters.AddWithValue("outcome", (short)entry.Outcome);
        await insert.ExecuteNonQueryAsync(cancellationToken);
    }
}
