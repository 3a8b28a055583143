using System.Globalization;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.SurveyFiles;

internal sealed class XlsxSurveyFile : SurveyFile
{
    private readonly Stream file;
    private readonly IExcelDataReader sheet;
    private readonly char decimalPoint;
    private int rowNumber;

    private XlsxSurveyFile(Stream file, IExcelDataReader sheet, FileLayout layout)
    {
        this.file = file;
        this.sheet = sheet;
        decimalPoint = layout.Numbers.DecimalPoint;
        Find(layout.Sheet);
        Header = ReadHeader(layout.HeaderRow);
    }

    public override IReadOnlyList<string> Header { get; }

    public override long BytesRead => Math.Min(file.Length, rowNumber * file.Length / Math.Max(1, sheet.RowCount));

    public static XlsxSurveyFile OpenWorkbook(Stream file, FileLayout layout)
    {
        WorkbookCheck.Run(file);
        file.Position = 0;
        return Guarded(() => new XlsxSurveyFile(file, ExcelReaderFactory.CreateOpenXmlReader(file), layout));
    }

    public override IEnumerable<SurveyRow> Rows()
    {
        while (Guarded(Read))
        {
            var cells = new string[Header.Count];
            for (var i = 0; i < cells.Length; i++) cells[i] = Text(i);
            if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace)) continue;
            yield return new SurveyRow(rowNumber, cells);
        }
    }

    public override void Dispose()
    {
        sheet.Dispose();
        file.Dispose();
    }

    private void Find(string? name)
    {
        var names = new List<string>();
        do
        {
            if (name is null || string.Equals(sheet.Name, name, StringComparison.OrdinalIgnoreCase)) return;
            names.Add(sheet.Name);
        }
        while (sheet.NextResult());

        throw new SurveyFileException($"The mapping names the sheet '{name}', which the workbook does not have. Its sheets are {string.Join(", ", names)}.");
    }

    private string[] ReadHeader(int headerRow)
    {
        if (sheet.FieldCount > SurveyFileLimits.Columns)
            throw new SurveyFileException($"The sheet has {sheet.FieldCount} columns; at most {SurveyFileLimits.Columns} are read.");
        while (rowNumber < headerRow)
            if (!Read())
                throw new SurveyFileException($"The sheet ends before row {headerRow}, where the mapping says its header is.");
        return [.. Enumerable.Range(0, sheet.FieldCount).Select(i => Text(i).Trim())];
    }

    private bool Read()
    {
        rowNumber++;
        return sheet.Read();
    }

    // What a cell shows in the file's own writing of numbers; dates as ISO 8601.
    private string Text(int column) => sheet.GetValue(column) switch
    {
        null => "",
        string text => text,
        double number => Number(number),
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        DateTime moment => moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    // Fifteen digits is what a sheet shows; more is the noise of binary fractions.
    private string Number(double number)
    {
        var text = Math.Abs(number) < 1e15
            ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);
        return decimalPoint == '.' ? text : text.Replace('.', decimalPoint);
    }

    internal static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is ExcelReaderException or XmlException or InvalidDataException or FormatException
            or EndOfStreamException or OverflowException or KeyNotFoundException or IndexOutOfRangeException or ArgumentException or NullReferenceException)
        {
            throw new SurveyFileException("The workbook is damaged: its sheets cannot be read.", problem);
        }
    }
}
