using System.Text;
using CsvHelper;

namespace TalentMarket.Data.Deals;

/// <summary>A file of claims taken apart into cells; what cannot be taken apart is a sentence.</summary>
public sealed record DealFile(IReadOnlyList<string> Header, IReadOnlyList<(int Number, IReadOnlyList<string> Cells)> Rows, string? Problem)
{
    private const int LongestLine = 64 * 1024;

    public static DealFile Read(Stream content)
    {
        var rows = new List<(int, IReadOnlyList<string>)>();
        try
        {
            using var csv = CsvReader.Create(
                new StreamReader(content, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true),
                new CsvReaderOptions
                {
                    HasHeader = false, Separator = ',', MaxRecordSize = LongestLine, TrackLineNumbers = true, IncludeValuesInExceptions = false,
                    MalformedData = CsvMalformedDataHandling.Throw,
                });
            while (csv.Read())
            {
                var cells = new string[csv.FieldCount];
                for (var i = 0; i < cells.Length; i++) cells[i] = csv.GetString(i).Trim();
                rows.Add(((int)csv.LineNumber, cells));
            }
        }
        catch (CsvFormatException problem)
        {
            return new DealFile([], [], $"Line {problem.LineNumber} is not valid CSV, or longer than {LongestLine / 1024} kB: a quotation mark is out of place or not closed.");
        }
        catch (DecoderFallbackException)
        {
            return new DealFile([], [], "The text is not UTF-8. Save the file as CSV UTF-8.");
        }

        return rows.Count == 0 ? new DealFile([], [], "The file is empty.") : new DealFile([.. rows[0].Item2.Select(name => name.ToLowerInvariant())], rows[1..], null);
    }
}
