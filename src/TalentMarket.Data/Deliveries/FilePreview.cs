using System.Text;
using TalentMarket.Data.SurveyFiles;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Deliveries;

/// <summary>The beginning of a file, and how it is written as far as that can be told from it.</summary>
/// <param name="Problem">Why it cannot be read, in a sentence.</param>
/// <param name="Sheets">Of a workbook; empty for a text file.</param>
/// <param name="Rows">The first rows under the header.</param>
public sealed record FilePreview(
    string? Problem, FileLayout Layout, IReadOnlyList<string> Sheets, IReadOnlyList<string> Header, IReadOnlyList<SurveyRow> Rows)
{
    /// <summary>What is looked at to recognise columns.</summary>
    private const int SampleRows = 500;

    private const int HeaderWithinRows = 40;

    private static readonly FileLayout Plain = new(1, null, ',', "utf-8", NumberStyle.Plain);

    /// <summary>Of no file.</summary>
    public static FilePreview Empty { get; } = new(null, Plain, [], [], []);

    internal static FilePreview Missing { get; } = new("The file is not in the folder of this installation.", Plain, [], [], []);

    /// <summary>As the layout says, or, without one, as the file looks.</summary>
    internal static FilePreview Read(string path, FileLayout? layout)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            var sheets = Workbook.SheetsOf(path);
            var known = layout ?? Recognise(path, sheets);
            using var file = SurveyFile.Open(path, known);
            return new FilePreview(null, known, [.. sheets.Select(sheet => sheet.Name)], file.Header, [.. file.Rows().Take(SampleRows)]);
        }
        catch (SurveyFileException refused)
        {
            return new FilePreview(refused.Message, layout ?? Plain, [], [], []);
        }
    }

    private static FileLayout Recognise(string path, IReadOnlyList<(string Name, long Cells)> sheets)
    {
        var layout = Plain;
        if (sheets.Count > 0)
        {
            layout = layout with { Sheet = sheets.MaxBy(sheet => sheet.Cells).Name, Delimiter = null };
        }
        else
        {
            using var file = File.OpenRead(path);
            var (encoding, delimiter) = TextLayout.Of(file);
            layout = layout with { Encoding = encoding, Delimiter = delimiter };
        }

        using var survey = SurveyFile.Open(path, layout);
        var rows = new[] { new SurveyRow(1, survey.Header) }.Concat(survey.Rows().Take(HeaderWithinRows)).ToList();
        var header = HeaderRow(rows);
        return layout with { HeaderRow = header, Numbers = NumberWriting.Of(rows.Where(row => row.RowNumber > header).SelectMany(row => row.Cells)) };
    }

    // Titles and notes that stand above a table are shorter than its rows.
    private static int HeaderRow(List<SurveyRow> rows)
    {
        var most = rows.Max(Filled);
        var header = rows.FirstOrDefault(row => Filled(row) * 5 >= most * 4 && row.Cells.Count(cell => cell.Any(char.IsLetter)) * 2 >= Filled(row));
        return (header ?? rows[0]).RowNumber;
    }

    private static int Filled(SurveyRow row) => row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell));
}
