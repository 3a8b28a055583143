using System.Globalization;
using TalentMarket.Data.RowReview;
using TalentMarket.Data.Surveys;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Deliveries;

/// <summary>The rows of a file that were set aside, whole and with their reasons, as a file that can be corrected and brought again.</summary>
internal static class SetAsideFile
{
    public static async Task<IResult> AnswerAsync(
        string id, HttpContext context, Callers callers, QuarantineReader quarantine, CancellationToken cancellationToken) =>
        await quarantine.RowsAsync(callers.Of(context), DeliveryAddress.ReadEdition(id), cancellationToken) is { } found
            ? Results.Stream(body => WriteAsync(body, found.Columns, found.Rows, cancellationToken), CsvFile.Type, $"set-aside-{id}.csv")
            : Results.NotFound();

    private static async Task WriteAsync(
        Stream body, IReadOnlyList<string> columns, IAsyncEnumerable<SetAsideRow> rows, CancellationToken cancellationToken)
    {
        await using var writer = CsvFile.Begin(body);
        await writer.WriteAsync(CsvText.Line([.. columns, SetAsideColumns.Row, SetAsideColumns.Because]).AsMemory(), cancellationToken);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            // A row with more or fewer cells than the header is brought to its width: the reasons stand in their own columns.
            var cells = Enumerable.Range(0, columns.Count).Select(i => i < row.Cells.Count ? Cell(row.Cells[i]) : null);
            await writer.WriteAsync(CsvText.Line([.. cells, row.RowNumber, string.Join("; ", row.Reasons)]).AsMemory(), cancellationToken);
        }
    }

    // Numbers stay as they were written; everything else is made harmless for spreadsheets.
    private static object Cell(string cell) =>
        decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == cell ? number : cell;
}
