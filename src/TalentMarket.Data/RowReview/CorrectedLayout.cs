using System.Globalization;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.RowReview;

/// <summary>The two columns that a file of rows set aside has beside those of the survey's own file.</summary>
public static class SetAsideColumns
{
    public const string Row = "set_aside_row";
    public const string Because = "set_aside_because";

    // What the file of rows writes before cells that a spreadsheet would take for a formula.
    internal const string FormulaStarts = "=+-@\t\r\n\0;＝＋－＠";
}

/// <summary>Where the cells of a survey's own file stand in a file of rows set aside.</summary>
internal sealed class CorrectedLayout
{
    private readonly IReadOnlyList<int> columns;
    private readonly int number;

    private CorrectedLayout(IReadOnlyList<int> columns, int number) => (this.columns, this.number) = (columns, number);

    /// <summary>Null when the header is not that of rows of this file.</summary>
    public static CorrectedLayout? Of(IReadOnlyList<string> header, IReadOnlyList<string> ofTheFile)
    {
        var number = Enumerable.Range(0, header.Count).LastOrDefault(i => header[i] == SetAsideColumns.Row, -1);
        var because = Enumerable.Range(0, header.Count).LastOrDefault(i => header[i] == SetAsideColumns.Because, -1);
        var columns = Enumerable.Range(0, header.Count).Where(i => i != number && i != because).Take(ofTheFile.Count).ToList();
        return number >= 0 && because >= 0 && columns.Select(i => header[i]).SequenceEqual(ofTheFile.Select(Harmless)) ? new CorrectedLayout(columns, number) : null;
    }

    public string NumberText(SurveyRow row) => number < row.Cells.Count ? row.Cells[number].Trim() : "";

    public int? NumberOf(SurveyRow row) => int.TryParse(NumberText(row), NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;

    public IReadOnlyList<string> CellsOf(SurveyRow row) => [.. columns.Select(i => i < row.Cells.Count ? Bare(row.Cells[i]) : "")];

    private static string Harmless(string text) => text.Length > 0 && SetAsideColumns.FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;

    private static string Bare(string cell) => cell.Length > 1 && cell[0] == '\'' && SetAsideColumns.FormulaStarts.Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;
}
