using System.Globalization;
using System.Text.Json;
using TalentMarket.Domain.JobPricing;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.JobPricing;

/// <summary>Rows as a page carries them back for their file, since nobody else keeps them: number, then the five cells.</summary>
internal static class PriceRows
{
    public static string Write(IEnumerable<SurveyRow> cells) => JsonSerializer.Serialize(
        cells.Select(row => row.Cells.Prepend(row.RowNumber.ToString(CultureInfo.InvariantCulture)).ToArray()));

    public static (IReadOnlyList<SurveyRow> Rows, string? Problem) Read(string json)
    {
        try
        {
            var rows = (JsonSerializer.Deserialize<string?[]?[]>(json) ?? []).Select(Row).ToList();
            return rows.Contains(null) ? NotOurs : ([new SurveyRow(1, PaySheet.Columns), .. rows.OfType<SurveyRow>()], null);
        }
        catch (JsonException)
        {
            return NotOurs;
        }
    }

    /// <summary>As a spreadsheet copies them, to be corrected and sent again.</summary>
    public static string Text(IEnumerable<SurveyRow> cells) =>
        string.Join('\n', cells.Select(row => string.Join('\t', row.Cells.Select(Quoted))).Prepend(string.Join('\t', PaySheet.Columns)));

    private static (IReadOnlyList<SurveyRow>, string?) NotOurs => ([], "The rows of the page came back changed. Price them again.");

    private static SurveyRow? Row(string?[]? cells) =>
        cells is { Length: 6 } && !cells.Contains(null) && int.TryParse(cells[0], CultureInfo.InvariantCulture, out var number)
            ? new SurveyRow(number, [.. cells.Skip(1).Select(cell => cell!)])
            : null;

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny("\t\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
