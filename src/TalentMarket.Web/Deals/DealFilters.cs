using System.Globalization;
using TalentMarket.Domain.Deals;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Deals;

/// <summary>One facet behind a button: its values with what each would leave, and the numbers it may be narrowed to.</summary>
public sealed record DealFilterMenu(string Name, string Label, IReadOnlyList<FilterChoice> Choices)
{
    public bool HasRange { get; init; }

    public string From { get; init; } = "";

    public string To { get; init; } = "";

    public string? Beside => (From, To) switch
    {
        ("", "") => null,
        (_, "") => $"{From} and more",
        ("", _) => $"up to {To}",
        _ => $"{From}–{To}",
    };
}

/// <summary>The filters of the page and what is chosen in them.</summary>
public sealed class DealFilters(DealsBoard board)
{
    private const int MostValues = 25;
    private const int MostYears = 5;

    private static readonly (DealFacet Facet, string Name, bool HasRange)[] MenuFacets =
    [
        (DealFacet.Acquirer, "acquirer", false), (DealFacet.Value, "value", true), (DealFacet.TeamSize, "team", true), (DealFacet.Price, "price", true),
        (DealFacet.Hub, "hub", false), (DealFacet.Confidence, "confidence", false), (DealFacet.Regulator, "regulator", false), (DealFacet.ShareTaken, "share", false),
    ];

    private DealSearch Search => board.Query.Search;

    public string Text => Search.Text;

    public string? Columns => board.Query.ColumnsText;

    public bool IsDefault => board.Query.Address == DealsQuery.Page;

    /// <summary>Filters that narrow, for the button that stands for the bar on a small screen.</summary>
    public int ActiveCount => DealSearchQuery.Pairs(Search).Count(pair => pair.Key != "sort");

    /// <summary>The latest years, each standing for itself and all after it.</summary>
    public IReadOnlyList<FilterChoice> Since
    {
        get
        {
            var years = board.Findings.Facets[DealFacet.Year].SkipLast(1).Select(year => (Year: int.Parse(year.Code, CultureInfo.InvariantCulture), year.Deals)).ToList();
            var from = (int?)Search.Years.From;
            var shown = years.Select(year => year.Year).TakeLast(MostYears).Concat(from is { } chosen ? [chosen] : []).Distinct().Order();
            return
            [
                new("", "Any year", from is null, Counted(Deals(years, null))),
                .. shown.Select(year => new FilterChoice(YearText(year), YearText(year), year == from, Counted(Deals(years, year)))),
            ];
        }
    }

    public IReadOnlyList<FilterGroup> Until =>
    [
        new("", [new("", "Today", Search.Years.To is null),
            .. board.Findings.Facets[DealFacet.Year].SkipLast(1).Reverse().Select(year => new FilterChoice(year.Code, year.Code, year.Code == Search.Years.To?.ToString("0", CultureInfo.InvariantCulture)))]),
    ];

    public IReadOnlyList<FilterChoice> Structures => [.. Choices(DealFacet.Structure).SkipLast(1)];

    /// <summary>A facet of which too little is known is left out, unless it narrows already.</summary>
    public IReadOnlyList<DealFilterMenu> Menus =>
    [
        .. MenuFacets.Where(menu => board.Table.Offers(menu.Facet) || Search.Narrows(menu.Facet)).Select(menu => new DealFilterMenu(menu.Name, menu.Facet.Label(), Offered(menu.Facet))
        {
            HasRange = menu.HasRange, From = Edge(Search.Range(menu.Facet).From), To = Edge(Search.Range(menu.Facet).To),
        }),
    ];

    public static string UsualSort => DealSearchQuery.Write(DealSort.NewestFirst);

    public IReadOnlyList<FilterGroup> Sorts =>
    [
        new("", [.. board.Query.Shown.Append(Search.Sort.Column).Distinct().SelectMany(column => new[] { new DealSort(column, IsDescending: true), new DealSort(column, IsDescending: false) })
            .Select(sort => new FilterChoice(DealSearchQuery.Write(sort), $"{sort.Column.Label()} {(sort.IsDescending ? "↓" : "↑")}", sort == Search.Sort))]),
    ];

    private IReadOnlyList<FilterChoice> Offered(DealFacet facet)
    {
        var choices = Choices(facet);
        if (facet == DealFacet.Confidence) return [.. choices.SkipLast(1)];
        if (facet is not (DealFacet.Acquirer or DealFacet.Hub)) return [.. choices.SkipLast(1), Known(facet), choices[^1]];
        var open = choices.SkipLast(1).Where(choice => choice.IsChosen || choice.Note != "0").ToList();
        var most = open.Take(MostValues).Concat(open.Skip(MostValues).Where(choice => choice.IsChosen));
        var absent = Search.Chosen(facet).Where(code => code is not (DealSearch.Known or DealSearch.Unknown) && choices.All(choice => choice.Value != code))
            .Select(code => new FilterChoice(code, code, true, "0"));
        return facet == DealFacet.Acquirer ? [.. most, .. absent] : [.. most, .. absent, choices[^1]];
    }

    private FilterChoice Known(DealFacet facet) => new(DealSearch.Known, "Any that is known", Search.Chosen(facet).Contains(DealSearch.Known),
        Counted(board.Findings.Facets[facet].SkipLast(1).Sum(value => value.Deals)));

    private IReadOnlyList<FilterChoice> Choices(DealFacet facet) =>
        [.. board.Findings.Facets[facet].Select(value => new FilterChoice(value.Code, value.Label, Search.Chosen(facet).Contains(value.Code), Counted(value.Deals)))];

    private int Deals(List<(int Year, int Deals)> years, int? from) => years.Where(year => (from is null || year.Year >= from) && (Search.Years.To is not { } to || year.Year <= to)).Sum(year => year.Deals);

    private static string Edge(decimal? number) => number is { } known ? ShortNumber.Write(known) : "";

    private static string YearText(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Counted(int deals) => deals.ToString("N0", CultureInfo.InvariantCulture);
}
