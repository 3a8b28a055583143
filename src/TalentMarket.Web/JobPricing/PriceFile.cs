using TalentMarket.Domain.JobPricing;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics;
using TalentMarket.Web.Components;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.JobPricing;

/// <summary>The priced rows as rows of a file, in the order they were sent, those that could not be read among them.</summary>
/// <param name="board">What the page shows.</param>
/// <param name="site">Scheme and host, for addresses of bands.</param>
public sealed class PriceFile(PriceBoard board, string site)
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "row", "title", "job", "match", "nearest_job", "level", "hub", "pay", "currency", "pay_element", "status", "compared_with", "wider_place",
        "source_class", "people_at_least", "people_at_most", "organisations", "p25", "p50", "p75",
        "market_ratio", "percentile", "percentile_reach", "gap", "gap_percent", "reason", "as_of", "market_version", "sources", "licences", "address",
    ];

    public IReadOnlyList<(string Name, object Value)> About =>
    [
        ("What", "Pay against the market: market ratio = pay ÷ P50, gap = pay − P50, percentile among the percentiles that are shown"),
        ("Pay element", board.Element),
        ("As of", board.AsOf),
        ("Market version", board.MarketVersion),
        .. board.Rows.SelectMany(row => row.Sources).Distinct()
            .Select(source => ("Source", (object)$"{source.Title}, {source.Publisher}, {source.Address}, {source.Licence}")),
    ];

    public IEnumerable<IReadOnlyList<object?>> Rows => board.Rows.Select(row => (row.Row.Number, Cells: Priced(row)))
        .Concat(board.Sheet.Problems.GroupBy(problem => problem.Number).Select(problems => (problems.Key, Cells: (IReadOnlyList<object?>)Unread(problems))))
        .OrderBy(line => line.Item1).Select(line => line.Cells);

    private IReadOnlyList<object?> Priced(PricedRow priced)
    {
        var (row, figures, position) = (priced.Row, priced.Published, priced.Position);
        return
        [
            row.Number, row.Title, priced.Match?.JobCode, PriceBoard.Quality(priced), priced.NearestJobCode, row.Level is { } level ? Slug.Of(level) : null, row.HubCode,
            PlainNumber.Of(row.Pay.Amount), row.Pay.Currency.Code, Slug.Of(board.Question.Element), Status(priced), board.Compared(priced), priced.IsWider ? "yes" : "no",
            priced.Class is { } known && figures is not null ? Slug.Of(known) : null, figures?.People.AtLeast, figures?.People.AtMost, figures?.Organisations,
            Amount(figures?.P25), Amount(figures?.P50), Amount(figures?.P75),
            Rounded(position?.MarketRatio, 4), position?.Rank is { } rank ? Math.Round((decimal)rank.Probability * 100, 1) : null, position?.Rank is { } reached ? Reach(reached) : null,
            position?.Gap is { } gap ? PlainNumber.Of(gap.Amount) : null, Rounded(position?.GapRate * 100, 2), Reason(priced), board.AsOf, board.MarketVersion,
            figures is null ? null : string.Join("; ", priced.Sources.Select(source => $"{source.Title}, {source.Publisher}, {source.Address}")),
            figures is null ? null : string.Join("; ", priced.Sources.Select(source => source.Licence).Distinct()),
            priced.Scope is { } scope ? site + BandAddress.Of(scope) : null,
        ];
    }

    private object?[] Unread(IGrouping<int, PayRowProblem> problems)
    {
        var cells = new object?[Columns.Count];
        cells[0] = problems.Key;
        cells[1] = board.Sheet.Cells.FirstOrDefault(row => row.RowNumber == problems.Key)?.Cells[0];
        cells[10] = "unread";
        cells[25] = string.Join(" ", problems.Select(problem => problem.ToString()));
        return cells;
    }

    private static string Status(PricedRow priced) => priced.Figures is { } figures ? BandStatus.Of(figures) : "unmatched";

    private static string? Reason(PricedRow priced) => priced.Figures is { } figures ? BandStatus.Reason(figures) : "The title means no job that is known here";

    private static string Reach(PercentileRank rank) => rank.Reach switch { RankReach.Below => "below", RankReach.Above => "above", _ => "within" };

    private static decimal? Rounded(decimal? number, int digits) => number is { } exact ? PlainNumber.Of(Math.Round(exact, digits)) : null;

    private static decimal? Amount(PublishedAmount? amount) => amount?.Amount is { } money ? PlainNumber.Of(money.Amount) : null;
}
