using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Reference;

/// <summary>A file of reference data as it was read: its rows, or every reason why it cannot be taken.</summary>
/// <param name="Problem">What is wrong with the file as a whole; null where its rows could be read.</param>
public sealed record ReferenceSheet(string? Problem, IReadOnlyList<ReferenceRow> Rows, IReadOnlyList<ReferenceProblem> Problems)
{
    // What spreadsheets read as the start of a formula stands behind an apostrophe in a file that was exported.
    private const string FormulaStarts = "=+-@\t\r\n\0;＝＋－＠";

    /// <param name="table">What the file is of.</param>
    /// <param name="rows">The header first.</param>
    /// <param name="known">The first keys of the tables that columns refer to, and "source" for sources as title|address.</param>
    public static ReferenceSheet Read(ReferenceTable table, IReadOnlyList<SurveyRow> rows, IReadOnlyDictionary<string, IReadOnlySet<string>> known)
    {
        if (rows.Count == 0) return Refused("The file is empty.");
        var header = rows[0].Cells.Select(name => name.Trim().ToLowerInvariant()).ToList();
        var places = table.Columns.Select(column => header.IndexOf(column.Name)).ToList();
        var missing = table.Columns.Where((_, index) => places[index] < 0).Select(column => column.Name).ToList();
        if (missing.Count > 0) return Refused($"The file has no column {string.Join(", ", missing)}. Expected the columns {string.Join(", ", table.Columns.Select(column => column.Name))}.");
        var reading = new ReferenceReading(table, known);
        foreach (var row in rows.Skip(1).Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))))
            reading.Read(row.RowNumber, [.. places.Select(place => place < row.Cells.Count ? Plain(row.Cells[place].Trim()) : "")]);
        return new ReferenceSheet(null, reading.Rows, reading.Problems());
    }

    private static ReferenceSheet Refused(string problem) => new(problem, [], []);

    private static string Plain(string cell) => cell is ['\'', var start, ..] && FormulaStarts.Contains(start) ? cell[1..] : cell;
}

/// <summary>Why a file cannot be taken: where, what was found and what was expected.</summary>
public sealed record ReferenceProblem(int RowNumber, string Column, string Found, string Expected)
{
    public override string ToString() => $"Row {RowNumber}, {Column}: found {Found}, expected {Expected}.";
}
