namespace TalentMarket.Data.Backups;

/// <summary>What a backup says of itself: the schema it was taken from, and its tables in an order in which they can be filled.</summary>
public sealed record BackupContents
{
    /// <summary>Raised when the layout of the file changes.</summary>
    public const int CurrentFormat = 1;

    public required int Format { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The newest step of the schema.</summary>
    public required string Migration { get; init; }

    public required IReadOnlyList<BackupTable> Tables { get; init; }

    public long Rows => Tables.Sum(table => table.Rows);
}

/// <summary>One table of a backup.</summary>
public sealed record BackupTable(string Name, IReadOnlyList<string> Columns, long Rows);
