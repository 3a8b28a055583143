namespace TalentMarket.Domain.Reference;

/// <summary>What a file would change in a table.</summary>
/// <param name="Unchanged">Rows of the table that stay as they are.</param>
public sealed record ReferenceEffect(
    IReadOnlyList<ReferenceRow> Added, IReadOnlyList<ReferenceChange> Changed, IReadOnlyList<ReferenceRow> Removed, int Unchanged)
{
    public bool IsNothing => Added.Count + Changed.Count + Removed.Count == 0;

    /// <summary>The keys of every row that is touched.</summary>
    public IEnumerable<string> Keys => Added.Select(row => row.Key).Concat(Changed.Select(change => change.After.Key)).Concat(Removed.Select(row => row.Key));

    /// <param name="before">The table as it is.</param>
    /// <param name="given">The rows of the file.</param>
    /// <param name="isWhole">True: what the file lacks is removed.</param>
    public static ReferenceEffect Of(IReadOnlyList<ReferenceRow> before, IReadOnlyList<ReferenceRow> given, bool isWhole)
    {
        var standing = before.ToDictionary(row => row.Key, StringComparer.Ordinal);
        var named = given.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        var changed = given.Where(row => standing.TryGetValue(row.Key, out var old) && !old.Cells.SequenceEqual(row.Cells))
            .Select(row => new ReferenceChange(standing[row.Key], row)).ToList();
        List<ReferenceRow> removed = isWhole ? [.. before.Where(row => !named.Contains(row.Key))] : [];
        return new ReferenceEffect([.. given.Where(row => !standing.ContainsKey(row.Key))], changed, removed, before.Count - changed.Count - removed.Count);
    }
}

/// <summary>One row before and after.</summary>
public sealed record ReferenceChange(ReferenceRow Before, ReferenceRow After)
{
    /// <summary>The cells that differ.</summary>
    public IEnumerable<(string Column, string? Before, string? After)> Cells(ReferenceTable table) => table.Columns
        .Select((column, index) => (column.Name, Before.Cells[index], After.Cells[index])).Where(cell => cell.Item2 != cell.Item3);
}
