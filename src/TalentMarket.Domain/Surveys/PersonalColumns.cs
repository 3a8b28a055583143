namespace TalentMarket.Domain.Surveys;

/// <summary>Leaves out of what is kept of a file's rows what says who a person is, in every column that the mapping does not read.</summary>
/// <param name="isRead">Whether the mapping reads a column, by its place.</param>
public sealed class PersonalColumns(IReadOnlyList<string> header, Func<int, bool> isRead)
{
    public const string LeftOut = "(left out)";

    private readonly HashSet<int> columns = [.. Enumerable.Range(0, header.Count).Where(column => !isRead(column) && PersonalData.IsNamedBy(header[column]))];

    public bool Has(int column) => columns.Contains(column);

    /// <summary>A column that holds it once is left out from then on.</summary>
    public void Learn(int column, string cell)
    {
        if (!isRead(column) && PersonalData.Is(cell)) columns.Add(column);
    }

    public void Learn(SurveyRow row)
    {
        if (row.Cells.Count != header.Count) return;
        for (var column = 0; column < row.Cells.Count; column++) Learn(column, row.Cells[column]);
    }

    /// <summary>The cells without them. Where cells do not stand under their headers, nothing is kept of a row that may hold any.</summary>
    public IEnumerable<string> Without(SurveyRow row) => row.Cells.Count == header.Count
        ? row.Cells.Select((cell, column) => Has(column) && cell.Length > 0 ? LeftOut : cell)
        : columns.Count == 0 && !row.Cells.Any(PersonalData.Is) ? row.Cells
        : row.Cells.Select(_ => LeftOut);
}
