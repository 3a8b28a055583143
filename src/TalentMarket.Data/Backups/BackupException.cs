namespace TalentMarket.Data.Backups;

/// <summary>A backup that cannot be used; the message says why, and nothing was changed.</summary>
public sealed class BackupException(string message) : Exception(message);
