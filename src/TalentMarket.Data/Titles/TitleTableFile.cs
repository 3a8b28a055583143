using TalentMarket.Data.SurveyFiles;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Titles;

namespace TalentMarket.Data.Titles;

/// <summary>A table of decisions as it is sent.</summary>
public static class TitleTableFile
{
    public const int LargestBytes = 1 << 20;

    private const int MostIssues = 1_000;

    private static readonly byte[][] Packed = ["PK"u8.ToArray(), [0x1F, 0x8B]];

    /// <summary>What the file says, or every sentence on why it is not taken.</summary>
    public static (IReadOnlyList<TitleTableRow> Rows, IReadOnlyList<string> Problems) Read(byte[] content, IReadOnlySet<string> jobCodes)
    {
        if (content.Length == 0) return ([], ["The file is empty."]);
        if (content.Length > LargestBytes) return ([], ["The table is larger than 1 MB, the most that is taken."]);
        // What is packed may be any size once it is read.
        if (Packed.Any(signature => content.AsSpan().StartsWith(signature))) return ([], ["The file is packed, or a workbook. Save it as CSV, UTF-8."]);
        try
        {
            using var sample = new MemoryStream(content, writable: false);
            var (encoding, delimiter) = TextLayout.Of(sample);
            using var file = SurveyFile.Open(new MemoryStream(content, writable: false), new FileLayout(1, null, delimiter, encoding, NumberStyle.Plain));
            var (rows, issues) = TitleTable.Read(file.Header, file.Rows().Select(row => (row.RowNumber, row.Cells)), jobCodes);
            if (issues.Count > 0) return ([], [.. issues.Take(MostIssues).Select(issue => issue.ToString())]);
            return rows.Count == 0 ? ([], ["The table decides on no title: no row has a job code."]) : (rows, []);
        }
        catch (SurveyFileException refused)
        {
            return ([], [refused.Message]);
        }
    }
}
