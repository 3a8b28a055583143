using System.Globalization;
using TalentMarket.Domain.Market;

namespace TalentMarket.Domain.Deals;

/// <summary>A search as the query of an address: several values by repetition, defaults left out, always in the same order.</summary>
public static class DealSearchQuery
{
    private const int LongestText = 200;
    private const int LongestName = 100;
    private const string Ascending = "-asc";
    private const string Descending = "-desc";

    /// <summary>Every parameter, in the order of addresses.</summary>
    public static IReadOnlyList<string> Parameters { get; } =
    [
        "q", "from", "to", "structure", "acquirer", "value", "valueFrom", "valueTo", "team", "teamFrom", "teamTo",
        "price", "priceFrom", "priceTo", "hub", "confidence", "regulator", "share", "sort",
    ];

    /// <summary>"structure=licence-and-hire&amp;sort=price-desc", without a question mark; empty for everything.</summary>
    public static string Write(DealSearch search) =>
        string.Join('&', Pairs(search).Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));

    /// <summary>The same as names and values, not yet escaped.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Pairs(DealSearch search) => Each("q", search.Text.Length == 0 ? [] : [search.Text])
        .Concat(Edges("from", "to", search.Years))
        .Concat(Each("structure", search.Chosen(DealFacet.Structure)))
        .Concat(Each("acquirer", search.Acquirers))
        .Concat(Each("value", search.Values)).Concat(Edges("valueFrom", "valueTo", search.Value))
        .Concat(Each("team", search.TeamSizes)).Concat(Edges("teamFrom", "teamTo", search.TeamSize))
        .Concat(Each("price", search.Prices)).Concat(Edges("priceFrom", "priceTo", search.Price))
        .Concat(Each("hub", search.Hubs))
        .Concat(Each("confidence", search.Chosen(DealFacet.Confidence)))
        .Concat(Each("regulator", search.Regulators))
        .Concat(Each("share", search.SharesTaken))
        .Concat(Each("sort", search.Sort == DealSort.NewestFirst ? [] : [Write(search.Sort)]));

    public static string Write(DealSort sort) => Slug.Of(sort.Column) + (sort.IsDescending ? Descending : Ascending);

    /// <summary>Reads names and values; every problem is reported, not the first, and names that are no parameter are the caller's own.</summary>
    public static (DealSearch Search, IReadOnlyList<ScopeProblem> Problems) Read(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var read = new ScopeReading(pairs);
        var search = new DealSearch
        {
            Text = read.Text("q", LongestText),
            Years = new NumberRange(read.Number("from", "a year from 1990 to 2100", ParseYear), read.Number("to", "a year from 1990 to 2100", ParseYear)),
            Structures = read.Members<DealStructure>("structure"),
            Acquirers = Names("acquirer"),
            Values = Bands("value", NumberBands.Value),
            Value = Range("valueFrom", "valueTo"),
            TeamSizes = Bands("team", NumberBands.TeamSize),
            TeamSize = Range("teamFrom", "teamTo"),
            Prices = Bands("price", NumberBands.Price),
            Price = Range("priceFrom", "priceTo"),
            Hubs = Names("hub"),
            Confidences = read.Members<ClaimConfidence>("confidence"),
            Regulators = OneOf("regulator", Slug.All<CaseStatus>()),
            SharesTaken = Bands("share", NumberBands.ShareTaken),
            Sort = read.One("sort", "a column and a direction, such as price-desc", DealSort.NewestFirst, ParseSort),
        };
        return (search, read.Problems);

        Selection<string> Bands(string name, NumberBands bands) => OneOf(name, bands.All.Select(band => band.Code));

        Selection<string> OneOf(string name, IEnumerable<string> codes)
        {
            string[] all = [.. codes, DealSearch.Known, DealSearch.Unknown];
            return read.Many(name, ScopeQuery.OneOf(all), text => all.Contains(text) ? text : null);
        }

        Selection<string> Names(string name) => read.Many(name, $"a name of at most {LongestName} readable characters",
            text => text.Length <= LongestName && text.All(ScopeQuery.IsReadable) ? text : null);

        NumberRange Range(string from, string to) => new(Amount(from), Amount(to));

        decimal? Amount(string name) => read.Number(name, "a number such as 40, 500M or 1.2bn", ShortNumber.Find);
    }

    private static IEnumerable<KeyValuePair<string, string>> Each(string name, IEnumerable<string> values) => values.Select(value => KeyValuePair.Create(name, value));

    private static IEnumerable<KeyValuePair<string, string>> Edges(string from, string to, NumberRange range) =>
        Each(from, Edge(range.From)).Concat(Each(to, Edge(range.To)));

    private static IEnumerable<string> Edge(decimal? number) => number is { } known ? [ShortNumber.Write(known)] : [];

    private static decimal? ParseYear(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2100 ? year : null;

    private static DealSort? ParseSort(string text)
    {
        var isDescending = text.EndsWith(Descending, StringComparison.OrdinalIgnoreCase);
        if (!isDescending && !text.EndsWith(Ascending, StringComparison.OrdinalIgnoreCase)) return null;
        return Slug.Find<DealColumn>(text[..text.LastIndexOf('-')]) is { } column ? new DealSort(column, isDescending) : null;
    }
}
