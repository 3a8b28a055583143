using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.JobPricing;

/// <summary>A small table of jobs and their pay: the rows that can be read, and a sentence for each cell that cannot.</summary>
/// <param name="Problem">Why nothing can be read; null where something can.</param>
/// <param name="Cells">What was read, as it was written: title, level, hub, pay and currency of each row.</param>
public sealed record PaySheet(
    string? Problem, IReadOnlyList<PayRow> Rows, IReadOnlyList<PayRowProblem> Problems, IReadOnlyList<SurveyRow> Cells)
{
    public const int MostRows = 500;

    /// <summary>The order of columns without a header.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["title", "level", "hub", "pay", "currency"];

    /// <param name="rows">With or without a header.</param>
    /// <param name="words">What levels, hubs and currencies are called.</param>
    /// <param name="otherwise">The currency of rows that name none.</param>
    public static PaySheet Read(IReadOnlyList<SurveyRow> rows, PayWords words, Currency otherwise)
    {
        var filled = rows.Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))).ToList();
        if (filled.Count == 0) return Refused("There is no row to price. Paste rows of title, level, hub and pay, or choose a file.");
        var columns = PayColumns.Of(filled[0].Cells, filled.Max(row => row.Cells.Count));
        if (columns.Problem is { } problem) return Refused(problem);
        var body = columns.IsHeader ? filled.Skip(1).ToList() : filled;
        if (body.Count == 0) return Refused("There is a header and no row under it.");
        if (body.Count > MostRows) return Refused($"There are more than {MostRows} rows. Price them in parts of up to {MostRows}.");
        var cells = body.Select(row => new SurveyRow(row.RowNumber, columns.Order(row.Cells))).ToList();
        var reading = new PayRowReading(words, NumberWriting.Of(cells.Select(row => row.Cells[3])), otherwise);
        var read = cells.Select(reading.Read).OfType<PayRow>().ToList();
        return new PaySheet(null, read, reading.Problems, cells);
    }

    private static PaySheet Refused(string problem) => new(problem, [], [], []);
}
