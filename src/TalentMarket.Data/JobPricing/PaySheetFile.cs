using System.Text;
using TalentMarket.Data.SurveyFiles;
using TalentMarket.Domain.JobPricing;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.JobPricing;

/// <summary>The cells of a small table that somebody brought, read in memory: nothing of it reaches a disk.</summary>
public static class PaySheetFile
{
    // A header, and one row more than is taken, so that too many are told.
    private const int MostRows = PaySheet.MostRows + 2;

    private static readonly byte[] Zip = "PK\u0003\u0004"u8.ToArray();
    private static readonly byte[] Gzip = [0x1F, 0x8B];

    /// <summary>The rows of a text file or of a workbook's largest sheet, or a sentence that says why there are none.</summary>
    /// <param name="content">All of it.</param>
    /// <param name="delimiter">Of a text; null: found out from its lines.</param>
    public static (IReadOnlyList<SurveyRow> Rows, string? Problem) Read(byte[] content, char? delimiter)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            // Anybody may ask: nothing is unpacked for them but a workbook.
            if (content.AsSpan().StartsWith(Gzip) || (content.AsSpan().StartsWith(Zip) && !IsWorkbook(content)))
                return ([], "The file is packed. Unpack it first: expected CSV, TSV or an Excel workbook (.xlsx).");
            // Closed with the file that is read from it.
            using var file = SurveyFile.Open(new MemoryStream(content), LayoutOf(content, delimiter));
            return ([new SurveyRow(1, file.Header), .. file.Rows().Take(MostRows)], null);
        }
        catch (SurveyFileException refused)
        {
            return ([], refused.Message);
        }
    }

    private static bool IsWorkbook(byte[] content)
    {
        using var file = new MemoryStream(content);
        return Archive.IsWorkbook(file);
    }

    private static FileLayout LayoutOf(byte[] content, char? known)
    {
        using var file = new MemoryStream(content);
        var sheets = Workbook.SheetsOf(file);
        if (sheets.Count > 0) return new FileLayout(1, sheets.MaxBy(sheet => sheet.Cells).Name, null, "utf-8", NumberStyle.Plain);
        var (encoding, delimiter) = content.Length == 0 ? ("utf-8", ',') : TextLayout.Of(file);
        return new FileLayout(1, null, known ?? delimiter, encoding, NumberStyle.Plain);
    }
}
