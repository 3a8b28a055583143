namespace TalentMarket.Data.Status;

/// <summary>How the store is doing, as one answer of it.</summary>
/// <param name="Bytes">The database on disk, its indexes included.</param>
/// <param name="Migration">The newest that was applied.</param>
/// <param name="PayRecords">As the planner estimates them; null until the server has looked.</param>
/// <param name="TrailEntries">As the planner estimates them: the trail may be long.</param>
public sealed record StoreStatus(
    string ServerVersion, long Bytes, long Connections, long MostConnections, string Migration, long MarketVersion, DateTimeOffset? PublishedAt,
    long PublishedEditions, long DraftEditions, long? PayRecords, long? TrailEntries);
