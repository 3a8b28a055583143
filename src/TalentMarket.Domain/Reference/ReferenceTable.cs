namespace TalentMarket.Domain.Reference;

/// <summary>A table of reference data that administrators look after.</summary>
/// <param name="Code">As addresses, files and the trail name it.</param>
/// <param name="Applies">To what an edit applies, and from when on, in a sentence.</param>
/// <param name="IsRemovable">False where rows of other tables, or records, go on naming what was once there.</param>
public sealed record ReferenceTable(string Code, string Title, string Applies, bool IsRemovable, IReadOnlyList<ReferenceColumn> Columns)
{
    public const char Between = '|';

    public IEnumerable<ReferenceColumn> Keys => Columns.Where(column => column.IsKey);

    /// <summary>The keys of a row, joined.</summary>
    public string KeyOf(IReadOnlyList<string?> cells) =>
        string.Join(Between, Columns.Zip(cells).Where(pair => pair.First.IsKey).Select(pair => pair.Second));
}

/// <summary>A row as it is kept: a cell is null where it is empty.</summary>
public sealed record ReferenceRow(string Key, IReadOnlyList<string?> Cells)
{
    public static ReferenceRow Of(ReferenceTable table, IReadOnlyList<string?> cells) => new(table.KeyOf(cells), cells);
}
