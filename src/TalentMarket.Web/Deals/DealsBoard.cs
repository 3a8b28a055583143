using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.Deals;

/// <summary>What the page shows of a search.</summary>
public sealed record DealsBoard
{
    public const int RowsPerPage = 25;

    private static readonly DealField[] CitedFields =
    [
        DealField.HeadlineValue, DealField.TeamSize, DealField.EmployeePayout, DealField.RetentionPool, DealField.InvestorPayout,
        DealField.LicenceFee, DealField.CapitalRaised, DealField.ShareOfTeamTaken,
    ];

    public required DealsQuery Query { get; init; }

    public required DealFindings Findings { get; init; }

    public required DealTable Table { get; init; }

    public required DealBookStamp Stamp { get; init; }

    public required IReadOnlyList<ScopeProblem> Problems { get; init; }

    public required int PageCount { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>Those of the shown page.</summary>
    public required IReadOnlyList<DealEntry> Rows { get; init; }

    public required DealTrend? Trend { get; init; }

    public required ScatterPlot Scatter { get; init; }

    /// <summary>One for each layout.</summary>
    public required IReadOnlyList<DotsPlot> Dots { get; init; }

    public bool IsEmpty => Rows.Count == 0;

    public DateOnly AsOf => DateOnly.FromDateTime(Stamp.At.UtcDateTime);

    /// <summary>The number of the first row shown, from 1.</summary>
    public int FirstNumber => (Number - 1) * RowsPerPage + 1;

    public required string Headline { get; init; }

    /// <summary>Of the shown page: what its figures rest on.</summary>
    public required IReadOnlyList<SourceReference> Sources { get; init; }

    public static IEnumerable<SourceReference> SourcesOf(IEnumerable<DealEntry> rows) =>
        rows.SelectMany(row => CitedFields.Select(row.Deal.Of)).OfType<DealFigure.Known>().Select(figure => figure.Headline.Source).Distinct();

    public static DealsBoard Of(DealsQuery query, IReadOnlyList<ScopeProblem> problems, DealTable table, DealBookStamp stamp)
    {
        var findings = table.Find(query.Search);
        var pages = Math.Max(1, (findings.Rows.Count + RowsPerPage - 1) / RowsPerPage);
        var number = Math.Min(NumberOf(query, findings.Rows), pages);
        var rows = findings.Rows.Skip((number - 1) * RowsPerPage).Take(RowsPerPage).ToList();
        var trend = DealTrend.Of(findings.Rows);
        return new DealsBoard
        {
            Query = query, Findings = findings, Table = table, Stamp = stamp, Problems = problems, PageCount = pages, Number = number, Rows = rows,
            Sources = [.. SourcesOf(rows)], Headline = DealsWords.Headline(findings), Trend = trend, Scatter = ScatterPlot.Of(findings, rows), Dots = DotsPlot.Of(findings, rows, trend),
        };
    }

    // A deal that a chart points at is shown on whichever page it stands.
    private static int NumberOf(DealsQuery query, IReadOnlyList<DealEntry> found)
    {
        if (query.Marked is not { } slug) return query.Number;
        for (var place = 0; place < found.Count; place++)
        {
            if (found[place].Slug == slug) return place / RowsPerPage + 1;
        }

        return query.Number;
    }
}
