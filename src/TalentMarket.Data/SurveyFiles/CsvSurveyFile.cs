using System.Text;
using CsvHelper;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.SurveyFiles;

internal sealed class CsvSurveyFile : SurveyFile
{
    private readonly Stream file;
    private readonly CsvReader csv;

    /// <param name="marked">What a byte order mark says, which goes before the layout.</param>
    public CsvSurveyFile(Stream file, Stream text, FileLayout layout, string? marked)
    {
        this.file = file;
        csv = CsvReader.Create(
            new StreamReader(text, StrictEncoding(marked ?? layout.Encoding), detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024),
            new CsvReaderOptions
            {
                HasHeader = false,
                Separator = layout.Delimiter,
                MaxRecordSize = SurveyFileLimits.LineBytes,
                TrackLineNumbers = true,
                PoolStrings = true,
                IncludeValuesInExceptions = false,
                MalformedData = CsvMalformedDataHandling.Throw,
            });
        Header = ReadHeader(layout.HeaderRow);
    }

    public override IReadOnlyList<string> Header { get; }

    public override long BytesRead => file.Position;

    public override IEnumerable<SurveyRow> Rows()
    {
        while (Read())
        {
            var cells = new string[csv.FieldCount];
            for (var i = 0; i < cells.Length; i++) cells[i] = csv.GetString(i);
            yield return new SurveyRow((int)csv.LineNumber, cells);
        }
    }

    public override void Dispose()
    {
        csv.Dispose();
        file.Dispose();
    }

    private string[] ReadHeader(int headerRow)
    {
        while (Read())
        {
            if (csv.LineNumber < headerRow) continue;
            var header = new string[csv.FieldCount];
            for (var i = 0; i < header.Length; i++) header[i] = csv.GetString(i).Trim();
            return header;
        }

        throw new SurveyFileException($"The file ends before row {headerRow}, where the mapping says its header is.");
    }

    private bool Read()
    {
        try
        {
            if (!csv.Read()) return false;
        }
        catch (CsvFormatException problem)
        {
            throw new SurveyFileException(Sentence(problem), problem);
        }
        catch (DecoderFallbackException problem)
        {
            throw new SurveyFileException(
                $"The text after line {Math.Max(csv.LineNumber, 1)} is not in the encoding it is read in. Name the file's encoding in the mapping, such as windows-1252.", problem);
        }

        if (csv.FieldCount > SurveyFileLimits.Columns)
            throw new SurveyFileException($"Line {csv.LineNumber} has {csv.FieldCount} columns; at most {SurveyFileLimits.Columns} are read.");
        return true;
    }

    private static string Sentence(CsvFormatException problem) => problem.Message.Contains("MaxRecordSize", StringComparison.Ordinal)
        ? $"Line {problem.LineNumber} is longer than 1 MB. A quotation mark that is opened there may not be closed."
        : $"Line {problem.LineNumber} is not valid CSV: a quotation mark is out of place or not closed.";

    private static Encoding StrictEncoding(string name)
    {
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            throw new SurveyFileException($"The mapping names the encoding '{name}', which is not known. Expected a name such as utf-8 or windows-1252.");
        }
    }
}
