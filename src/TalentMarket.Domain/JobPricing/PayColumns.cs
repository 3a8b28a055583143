using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.JobPricing;

/// <summary>Which column of a table is which: by the words of its header, or by their order where there is none.</summary>
internal sealed class PayColumns
{
    private const int MostCharacters = 500;

    private static readonly Dictionary<string, int> Own = new(StringComparer.OrdinalIgnoreCase)
    {
        ["job"] = 0, ["pay"] = 3, ["amount"] = 3, ["compensation"] = 3, ["total"] = 3, ["office"] = 2, ["site"] = 2, ["place"] = 2,
    };

    private static readonly int[] Needed = [0, 3];

    private readonly int[] columns;

    private PayColumns(int[] columns, bool isHeader, string? problem = null) => (this.columns, IsHeader, Problem) = (columns, isHeader, problem);

    public bool IsHeader { get; }

    public string? Problem { get; }

    /// <param name="first">The first row.</param>
    /// <param name="widest">The most cells that a row has.</param>
    public static PayColumns Of(IReadOnlyList<string> first, int widest)
    {
        var places = first.Select(Place).ToList();
        var isHeader = places.Count(place => place is not null) >= 2 || places is [not null];
        if (!isHeader)
            return widest >= 4
                ? new PayColumns([0, 1, 2, 3, widest > 4 ? 4 : -1], isHeader: false)
                : new PayColumns([], isHeader: false,
                    $"The first row is no header, and the table has {widest} of the 4 columns title, level, hub and pay. Add the columns that are missing, empty where nothing is known, or a header.");
        var columns = Enumerable.Range(0, PaySheet.Columns.Count).Select(place => places.IndexOf(place)).ToArray();
        var missing = Needed.Where(place => columns[place] < 0).Select(place => PaySheet.Columns[place]).ToList();
        return missing.Count == 0
            ? new PayColumns(columns, isHeader: true)
            : new PayColumns(columns, isHeader: true, $"The header has no column for {string.Join(" and ", missing)}. It reads {string.Join(", ", first.Take(20).Select(Shown))}.");
    }

    /// <summary>The cells of a row in the order of <see cref="PaySheet.Columns"/>.</summary>
    public IReadOnlyList<string> Order(IReadOnlyList<string> cells) =>
        [.. columns.Select(column => column >= 0 && column < cells.Count ? Shortened(cells[column].Trim(), MostCharacters) : "")];

    private static int? Place(string header) => Own.TryGetValue(header.Trim(), out var place) ? place : ColumnWords.FieldOf(header) switch
    {
        SurveyField.Title or SurveyField.Job => 0,
        SurveyField.Level or SurveyField.SourceLevel => 1,
        SurveyField.Hub or SurveyField.City => 2,
        SurveyField.BaseSalary => 3,
        SurveyField.Currency => 4,
        _ => null,
    };

    private static string Shown(string header) => $"'{Shortened(header.Trim(), 40)}'";

    private static string Shortened(string text, int most) => text.Length <= most ? text
        : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
