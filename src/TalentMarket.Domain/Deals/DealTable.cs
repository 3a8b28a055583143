using System.Globalization;
using TalentMarket.Domain.Market;

namespace TalentMarket.Domain.Deals;

/// <summary>A book of deals laid out for searching: facets as numbers, texts folded, an order for each column. It never changes.</summary>
public sealed class DealTable
{
    /// <summary>With fewer known values a facet says little, and its counts mostly "unknown".</summary>
    public const int FewestKnown = 5;

    private static readonly DealFacet[] AllFacets = Enum.GetValues<DealFacet>();
    private readonly FacetColumn[] columns;
    private readonly decimal?[]?[] numbers;
    private readonly DealOrders orders;

    public DealTable(IEnumerable<Deal> deals)
    {
        Rows = [.. deals.Select(deal => new DealEntry(deal))];
        columns = [.. AllFacets.Select(ColumnOf)];
        numbers = [.. AllFacets.Select(NumbersOf)];
        orders = new DealOrders(Rows);
    }

    public IReadOnlyList<DealEntry> Rows { get; }

    /// <summary>At least <see cref="FewestKnown"/> deals have a known value.</summary>
    public bool Offers(DealFacet facet) => columns[(int)facet].KnownCount >= FewestKnown;

    /// <summary>One pass: a deal that fails one facet alone counts in that facet, one that fails none in all.</summary>
    public DealFindings Find(DealSearch search)
    {
        var words = FoldedText.Words(search.Text);
        var passing = AllFacets.Select(facet => columns[(int)facet].Passing(search.Chosen(facet))).ToArray();
        var ranges = AllFacets.Select(search.Range).ToArray();
        var counts = columns.Select(column => new int[column.Values.Count]).ToArray();
        var found = new bool[Rows.Count];
        for (var row = 0; row < Rows.Count; row++)
        {
            if (!HasAll(Rows[row].SearchText, words)) continue;
            var (failed, failures) = (0, 0);
            for (var facet = 0; facet < AllFacets.Length && failures < 2; facet++)
            {
                if (passing[facet]?[columns[facet][row]] != false && ranges[facet].Holds(numbers[facet]?[row])) continue;
                failed = facet;
                failures++;
            }

            if (failures == 1) counts[failed][columns[failed][row]]++;
            if (failures > 0) continue;
            found[row] = true;
            for (var facet = 0; facet < AllFacets.Length; facet++) counts[facet][columns[facet][row]]++;
        }

        return new DealFindings(search, orders.Sorted(search.Sort, found), Rows.Count, AllFacets.ToDictionary(facet => facet, facet => Counted(facet, counts[(int)facet])));
    }

    private static bool HasAll(string text, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (!text.Contains(word, StringComparison.Ordinal)) return false;
        }

        return true;
    }

    private IReadOnlyList<DealFacetCount> Counted(DealFacet facet, int[] counts) =>
        [.. columns[(int)facet].Values.Select((value, place) => new DealFacetCount(value.Code, value.Label, counts[place]))];

    private FacetColumn ColumnOf(DealFacet facet) => facet switch
    {
        DealFacet.Year => FacetColumn.Closed(Rows, Years, row => YearText(row.Year)),
        DealFacet.Structure => FacetColumn.Closed(Rows, Listed<DealStructure>(DealLabels.Label), row => Slug.Of(row.Structure)),
        DealFacet.Acquirer => FacetColumn.Open(Rows, row => (row.AcquirerCode, row.Acquirer)),
        DealFacet.Value => Banded(NumberBands.Value, row => row.Value?.Best),
        DealFacet.TeamSize => Banded(NumberBands.TeamSize, row => row.TeamSize?.Best),
        DealFacet.Price => Banded(NumberBands.Price, row => row.Price?.Best),
        DealFacet.Hub => FacetColumn.Open(Rows, row => row.Hub is { } hub ? (row.HubCode!, hub) : null),
        DealFacet.Confidence => FacetColumn.Closed(Rows, Listed<ClaimConfidence>(DealLabels.Label), row => Slug.Of(row.Confidence)),
        DealFacet.Regulator => FacetColumn.Closed(Rows, Listed<CaseStatus>(DealLabels.Label), row => row.Regulation is { } status ? Slug.Of(status) : null, "None known"),
        DealFacet.ShareTaken => Banded(NumberBands.ShareTaken, row => row.ShareTaken?.Best),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "Not a facet."),
    };

    private decimal?[]? NumbersOf(DealFacet facet) => facet switch
    {
        DealFacet.Year => [.. Rows.Select(row => (decimal?)row.Year)],
        DealFacet.Value => [.. Rows.Select(row => row.Value?.Best)],
        DealFacet.TeamSize => [.. Rows.Select(row => row.TeamSize?.Best)],
        DealFacet.Price => [.. Rows.Select(row => row.Price?.Best)],
        _ => null,
    };

    private IReadOnlyList<(string, string)> Years => [.. Rows.Select(row => row.Year).Distinct().Order().Select(year => (YearText(year), YearText(year)))];

    private FacetColumn Banded(NumberBands bands, Func<DealEntry, decimal?> number) =>
        FacetColumn.Closed(Rows, bands.All, row => number(row) is { } known ? bands.Of(known).Code : null);

    private static IReadOnlyList<(string, string)> Listed<T>(Func<T, string> label)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => (Slug.Of(value), label(value)))];

    private static string YearText(int year) => year.ToString(CultureInfo.InvariantCulture);
}
