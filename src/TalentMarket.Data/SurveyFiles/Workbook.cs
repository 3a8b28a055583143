using ExcelDataReader;

namespace TalentMarket.Data.SurveyFiles;

/// <summary>What a workbook holds, before one of its sheets is read.</summary>
internal static class Workbook
{
    /// <summary>The sheets and how many cells each spans; empty when the file is no workbook.</summary>
    public static IReadOnlyList<(string Name, long Cells)> SheetsOf(string path)
    {
        using var file = File.OpenRead(path);
        return SheetsOf(file);
    }

    public static IReadOnlyList<(string Name, long Cells)> SheetsOf(Stream file)
    {
        Span<byte> start = stackalloc byte[4];
        if (file.ReadAtLeast(start, 4, throwOnEndOfStream: false) < 4 || !start.StartsWith("PK\u0003\u0004"u8)) return [];
        file.Position = 0;
        if (!Archive.IsWorkbook(file)) return [];
        WorkbookCheck.Run(file);
        file.Position = 0;
        return XlsxSurveyFile.Guarded<IReadOnlyList<(string, long)>>(() =>
        {
            using var workbook = ExcelReaderFactory.CreateOpenXmlReader(file, new ExcelReaderConfiguration { LeaveOpen = true });
            var sheets = new List<(string, long)>();
            do sheets.Add((workbook.Name, (long)workbook.FieldCount * workbook.RowCount));
            while (workbook.NextResult());
            return sheets;
        });
    }
}
