using System.Globalization;
using Radzen.Documents.Spreadsheet;

namespace TalentMarket.Web.Components;

/// <summary>Rows as a workbook to keep: figures on the first sheet, what they are on the second.</summary>
internal static class XlsxFile
{
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int WideColumn = 420;

    /// <param name="name">Without its ending.</param>
    /// <param name="title">Of the first sheet.</param>
    public static IResult Of(
        string name, string title, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows, IReadOnlyList<(string Name, object Value)> about) =>
        Results.File(Bytes(title, columns, [.. rows], about), Type, name + ".xlsx");

    private static byte[] Bytes(
        string title, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<object?>> rows, IReadOnlyList<(string Name, object Value)> about)
    {
        var workbook = new Workbook();
        var figures = workbook.AddSheet(title, rows.Count + 1, columns.Count);
        for (var column = 0; column < columns.Count; column++) WriteHead(figures.Cells[0, column], columns[column]);
        for (var row = 0; row < rows.Count; row++)
            for (var column = 0; column < rows[row].Count; column++)
                Write(figures.Cells[row + 1, column], rows[row][column]);
        figures.Rows.Frozen = 1;

        var words = workbook.AddSheet("About", about.Count, 2);
        for (var row = 0; row < about.Count; row++)
        {
            WriteHead(words.Cells[row, 0], about[row].Name);
            Write(words.Cells[row, 1], about[row].Value);
        }

        words.Columns[0] = words.Columns[1] = WideColumn;
        using var stream = new MemoryStream();
        workbook.SaveToStream(stream);
        return stream.ToArray();
    }

    private static void WriteHead(Cell cell, string text)
    {
        cell.Value = text;
        cell.Format = new Format { Bold = true };
    }

    // Text is stored as text, with the mark that keeps a spreadsheet from reading it as a formula.
    private static void Write(Cell cell, object? value)
    {
        switch (value)
        {
            case null: break;
            case string text:
                cell.Value = text;
                cell.QuotePrefix = true;
                break;
            case DateOnly date: cell.Value = date.ToDateTime(TimeOnly.MinValue); break;
            default: cell.Value = Convert.ToDouble(value, CultureInfo.InvariantCulture); break;
        }
    }
}
