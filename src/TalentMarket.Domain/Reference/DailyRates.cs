using System.Globalization;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Reference;

/// <summary>The European Central Bank's file of daily reference rates as it comes: a column a currency, in units per euro, N/A where there is none.</summary>
public static class DailyRates
{
    // A mean of daily rates of five digits has no more than these.
    private const int SignificantDigits = 8;

    // Beyond them no currency has stood, and a mean would be no number that can be kept.
    private const double Least = 1e-6;
    private const double Most = 1e9;

    public static bool IsIt(IReadOnlyList<SurveyRow> rows) => rows is [{ Cells: ["Date", "USD", ..] }, ..];

    /// <summary>US dollars per unit of each currency, month by month: the mean of (dollars per euro ÷ units per euro) over the month's days,
    /// the euro itself at dollars per euro; as rows of the table of exchange rates, its header first.</summary>
    /// <param name="rows">The file, its header first.</param>
    /// <param name="first">Months before it are left out.</param>
    /// <param name="source">Title and address that the rows name.</param>
    public static IReadOnlyList<SurveyRow> Monthly(IReadOnlyList<SurveyRow> rows, DateOnly first, (string Title, string Address) source)
    {
        var header = rows[0].Cells.Select(cell => cell.Trim()).ToList();
        var means = new SortedDictionary<(string Month, string Currency), (double Sum, int Days)>();
        foreach (var row in rows.Skip(1))
        {
            if (!DateOnly.TryParseExact(row.Cells[0].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day < first) continue;
            if (Rate(row, 1) is not { } dollars) continue;
            var month = row.Cells[0].Trim()[..7];
            Add(month, "EUR", dollars);
            for (var column = 2; column < header.Count; column++)
                if (header[column].Length > 0 && Rate(row, column) is { } units) Add(month, header[column], dollars / units);
        }

        return [Header, .. means.Select((mean, index) => Row(index + 2, mean.Key.Currency, mean.Key.Month, Text(mean.Value.Sum / mean.Value.Days), mean.Value.Days, source))];

        void Add(string month, string currency, double rate)
        {
            var (sum, days) = means.GetValueOrDefault((month, currency));
            means[(month, currency)] = (sum + rate, days + 1);
        }
    }

    /// <summary>The same fixed rate for every month after the last it stands in, up to the last month of the means: all currencies end together.</summary>
    /// <param name="means">As <see cref="Monthly"/> gives them.</param>
    /// <param name="fixedRates">Rows on file without business days.</param>
    public static IEnumerable<SurveyRow> Carried(IReadOnlyList<SurveyRow> means, IEnumerable<ReferenceRow> fixedRates)
    {
        var last = means.Skip(1).Max(row => row.Cells[1]) is { } newest ? DateOnly.ParseExact(newest + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture) : DateOnly.MinValue;
        var number = means.Count + 1;
        foreach (var newestOf in fixedRates.GroupBy(row => row.Cells[0]).Select(group => group.MaxBy(row => row.Cells[1], StringComparer.Ordinal)!))
            for (var month = DateOnly.ParseExact(newestOf.Cells[1] + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture).AddMonths(1); month <= last; month = month.AddMonths(1))
                yield return Row(number++, newestOf.Cells[0]!, month.ToString("yyyy-MM", CultureInfo.InvariantCulture), newestOf.Cells[2]!, 0, (newestOf.Cells[4]!, newestOf.Cells[5]!));
    }

    private static SurveyRow Header => new(1, [.. ReferenceTables.Find("exchange-rates")!.Columns.Select(column => column.Name)]);

    private static SurveyRow Row(int number, string currency, string month, string rate, int days, (string Title, string Address) source) =>
        new(number, [currency, month, rate, days.ToString(CultureInfo.InvariantCulture), source.Title, source.Address]);

    private static double? Rate(SurveyRow row, int column) =>
        column < row.Cells.Count && double.TryParse(row.Cells[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var rate) && rate is > Least and < Most ? rate : null;

    private static string Text(double rate) =>
        decimal.Parse(rate.ToString($"E{SignificantDigits - 1}", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
