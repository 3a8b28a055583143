using System.Globalization;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Deals;

/// <summary>A search as the rows of a file: the columns and the order of the page, all its pages, and in every row where its figures come from.</summary>
public sealed class DealsFile(DealFindings findings, DealBookStamp stamp, DealsQuery query, string address)
{
    private static readonly string[] Provenance = ["scope", "as_of", "market_version", "sources", "address"];

    public IReadOnlyList<string> Columns => [.. query.Shown.SelectMany(Names), "deal_address", .. Provenance];

    /// <summary>Deals and the date, without an extension.</summary>
    public string Name => $"deals-{AsOf.ToString("O", CultureInfo.InvariantCulture)}";

    public IEnumerable<IReadOnlyList<object?>> Rows => findings.Rows.Select(Row);

    /// <summary>What is said once about the whole file.</summary>
    public IReadOnlyList<(string Name, object Value)> About =>
    [
        ("Scope", Scope),
        ("Deals", findings.Rows.Count),
        ("Order", DealsWords.Order(query.Search.Sort)),
        ("As of", AsOf),
        ("Market version", stamp.MarketVersion),
        ("Currency", "US dollars"),
        ("Price a head", "Headline value divided by people who changed over; low and high from the bounds of both. Empty is unknown, never zero; an empty bound beside a figure is open."),
        ("Address", address),
        .. DealsBoard.SourcesOf(findings.Rows).Select(source => ("Source", (object)Cited(source))),
    ];

    private DateOnly AsOf => DateOnly.FromDateTime(stamp.At.UtcDateTime);

    private string Scope => DealSearchQuery.Write(query.Search) is { Length: > 0 } text ? Uri.UnescapeDataString(text) : "All deals";

    private string PageAddress => address.Split('?')[0];

    private IReadOnlyList<object?> Row(DealEntry row) =>
    [
        .. query.Shown.SelectMany(column => Values(row, column)),
        $"{PageAddress}/{row.Slug}", Scope, AsOf, stamp.MarketVersion,
        string.Join("; ", DealsBoard.SourcesOf([row]).Select(source => source.Address).Distinct()),
        address,
    ];

    private static IEnumerable<string> Names(DealColumn column)
    {
        var name = Slug.Of(column).Replace('-', '_');
        if (column == DealColumn.Target) return ["target", "acquirer"];
        if (column == DealColumn.Acquirer) return [];
        return DealCells.IsFigure(column) ? [$"{name}_low", name, $"{name}_high"] : [name];
    }

    private static IEnumerable<object?> Values(DealEntry row, DealColumn column) => column switch
    {
        DealColumn.Target => [row.Target, row.Acquirer],
        DealColumn.Acquirer => [],
        DealColumn.Announced => [row.Announced.ToString()],
        DealColumn.Structure => [row.Structure.Label()],
        DealColumn.Hub => [row.Hub],
        DealColumn.Confidence => [row.Confidence.Label()],
        DealColumn.Regulator => [row.Regulation?.Label()],
        DealColumn.KeyPeople => [row.KeyPeople.Count == 0 ? null : string.Join("; ", row.KeyPeople)],
        _ => Bounded(DealCells.Figure(row, column)),
    };

    private static IEnumerable<object?> Bounded(LowBestHigh? range) => [Plain(range?.Low), Plain(range?.Best), Plain(range?.High)];

    private static decimal? Plain(decimal? number) => number is { } known ? PlainNumber.Of(Math.Round(known, 4)) : null;

    private static string Cited(SourceReference source) => $"{source.Title}, {source.Publisher}, {source.Address}, retrieved {BandWords.Day(source.RetrievedOn)}";
}
