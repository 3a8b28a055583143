using System.Globalization;
using System.Text;
using TalentMarket.Data.SurveyFiles;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Reference;

/// <summary>The rows of a file of reference data, read in memory: CSV, a workbook, or the archive in which the World Bank sends an indicator.</summary>
internal static class ReferenceFile
{
    /// <summary>The World Bank names the file of figures so, and others beside it Metadata.</summary>
    private const string Figures = "API_";

    private const int MostRows = 200_000;

    // All of it is held at once.
    private const long LargestText = 32L << 20;

    public static (IReadOnlyList<SurveyRow> Rows, string? Problem) Read(byte[] content)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            var bytes = FiguresOf(content) ?? content;
            using var file = SurveyFile.Open(new MemoryStream(bytes), LayoutOf(bytes));
            List<SurveyRow> rows = [new SurveyRow(1, file.Header)];
            long characters = 0;
            foreach (var row in file.Rows())
            {
                rows.Add(row);
                characters += row.Cells.Sum(cell => (long)cell.Length);
                if (rows.Count > MostRows || characters > LargestText)
                    return ([], string.Create(CultureInfo.InvariantCulture, $"The file holds more than {MostRows:N0} rows or {LargestText >> 20} MB of text."));
            }

            return (rows, null);
        }
        catch (SurveyFileException refused)
        {
            return ([], refused.Message);
        }
    }

    private static byte[]? FiguresOf(byte[] content)
    {
        if (!content.AsSpan().StartsWith("PK\u0003\u0004"u8)) return null;
        using var file = new MemoryStream(content);
        if (Archive.IsWorkbook(file) || Archive.Check(file).FirstOrDefault(entry => entry.Name.StartsWith(Figures, StringComparison.Ordinal)) is not { } figures) return null;
        using var unpacked = new MemoryStream();
        using var text = Archive.Open(file, figures, LargestText);
        text.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private static FileLayout LayoutOf(byte[] content)
    {
        using var file = new MemoryStream(content);
        var sheets = Workbook.SheetsOf(file);
        if (sheets.Count > 0) return new FileLayout(1, sheets.MaxBy(sheet => sheet.Cells).Name, null, "utf-8", NumberStyle.Plain);
        var (encoding, delimiter) = content.Length == 0 ? ("utf-8", ',') : TextLayout.Of(file);
        return new FileLayout(1, null, delimiter, encoding, NumberStyle.Plain);
    }
}
