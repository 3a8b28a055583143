namespace TalentMarket.Domain.Deals;

/// <summary>The order of all deals by each column, found when first asked for: sorting a part is then picking from the whole.</summary>
internal sealed class DealOrders
{
    private readonly IReadOnlyList<DealEntry> rows;
    private readonly Dictionary<DealSort, Lazy<int[]>> orders;

    public DealOrders(IReadOnlyList<DealEntry> rows)
    {
        this.rows = rows;
        orders = Enum.GetValues<DealColumn>()
            .SelectMany(column => new[] { new DealSort(column, IsDescending: false), new DealSort(column, IsDescending: true) })
            .ToDictionary(sort => sort, sort => new Lazy<int[]>(() => Order(sort)));
    }

    public IReadOnlyList<DealEntry> Sorted(DealSort sort, bool[] found)
    {
        var sorted = new List<DealEntry>();
        foreach (var row in orders[sort].Value)
        {
            if (found[row]) sorted.Add(rows[row]);
        }

        return sorted;
    }

    // Equals stand newest first, then by name, whichever way the column goes.
    private int[] Order(DealSort sort)
    {
        var keys = rows.Select(row => DealSortKey.Of(row, sort.Column)).ToList();
        var known = Enumerable.Range(0, rows.Count).OrderBy(row => keys[row].IsUnknown);
        var ordered = sort.IsDescending ? known.ThenByDescending(row => keys[row]) : known.ThenBy(row => keys[row]);
        return [.. ordered.ThenByDescending(row => rows[row].Announced).ThenBy(row => rows[row].Slug, StringComparer.Ordinal)];
    }
}
