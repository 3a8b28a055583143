using System.Globalization;
using Radzen.Documents.Spreadsheet;

namespace TalentMarket.Web.PayBands;

/// <summary>The rows of a file as a workbook: figures on the first sheet, what they are on the second.</summary>
public static class PayBandWorkbook
{
    private const int WideColumn = 420;

    public static byte[] Of(PayBandFile file)
    {
        var rows = file.Rows.ToList();
        var workbook = new Workbook();
        var bands = workbook.AddSheet("Pay bands", rows.Count + 1, PayBandFile.Columns.Count);
        for (var column = 0; column < PayBandFile.Columns.Count; column++) WriteHead(bands.Cells[0, column], PayBandFile.Columns[column]);
        for (var row = 0; row < rows.Count; row++)
            for (var column = 0; column < rows[row].Count; column++)
                Write(bands.Cells[row + 1, column], rows[row][column]);
        bands.Rows.Frozen = 1;

        var about = workbook.AddSheet("About", file.About.Count, 2);
        for (var row = 0; row < file.About.Count; row++)
        {
            WriteHead(about.Cells[row, 0], file.About[row].Name);
            Write(about.Cells[row, 1], file.About[row].Value);
        }

        about.Columns[0] = about.Columns[1] = WideColumn;
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
