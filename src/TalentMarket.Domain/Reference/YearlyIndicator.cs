using System.Globalization;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Reference;

/// <summary>The World Bank's file of one indicator as it comes: notes above the header, a row a country, a column a year.</summary>
public static class YearlyIndicator
{
    /// <summary>PPP conversion factor, GDP: local units per international dollar.</summary>
    public const string PurchasingPower = "PA.NUS.PPP";

    private const int FirstColumns = 4;

    public static bool IsIt(IReadOnlyList<SurveyRow> rows) => HeaderOf(rows) is not null;

    /// <summary>As rows of the table of purchasing power, its header first; null where the file is of another indicator.</summary>
    /// <param name="rows">The file.</param>
    /// <param name="countries">Codes of two letters by those of three; what is not there is a group of countries.</param>
    /// <param name="firstYear">Years before it are left out.</param>
    /// <param name="source">Title and address that the rows name.</param>
    public static IReadOnlyList<SurveyRow>? Rows(
        IReadOnlyList<SurveyRow> rows, IReadOnlyDictionary<string, string> countries, int firstYear, (string Title, string Address) source)
    {
        var header = HeaderOf(rows)!;
        var found = rows.SkipWhile(row => row != header).Skip(1).Where(row => row.Cells.Count > FirstColumns).ToList();
        if (found.Any(row => row.Cells[3].Trim() != PurchasingPower)) return null;
        var cells =
            from row in found
            let country = countries.GetValueOrDefault(row.Cells[1].Trim())
            where country is not null
            from column in Enumerable.Range(FirstColumns, row.Cells.Count - FirstColumns)
            where column < header.Cells.Count && int.TryParse(header.Cells[column], CultureInfo.InvariantCulture, out var year) && year >= firstYear && row.Cells[column].Trim().Length > 0
            select (string[])[country, header.Cells[column].Trim(), row.Cells[column].Trim(), source.Title, source.Address];
        return [Header, .. cells.Select((row, index) => new SurveyRow(index + 2, row))];
    }

    private static SurveyRow Header => new(1, [.. ReferenceTables.Find("purchasing-power")!.Columns.Select(column => column.Name)]);

    private static SurveyRow? HeaderOf(IReadOnlyList<SurveyRow> rows) =>
        rows.Take(10).FirstOrDefault(row => row.Cells is ["Country Name", "Country Code", "Indicator Name", "Indicator Code", ..]);
}
