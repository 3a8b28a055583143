namespace TalentMarket.Domain.Deals;

/// <summary>One facet of every deal of a table as numbers into its list of values, of which the last is unknown.</summary>
internal sealed class FacetColumn
{
    private readonly int[] byRow;

    private FacetColumn(IReadOnlyList<(string Code, string Label)> values, int[] byRow, string unknownLabel)
    {
        Values = [.. values, (DealSearch.Unknown, unknownLabel)];
        this.byRow = byRow;
        KnownCount = byRow.Count(value => value < values.Count);
    }

    public IReadOnlyList<(string Code, string Label)> Values { get; }

    public int KnownCount { get; }

    public int this[int row] => byRow[row];

    /// <summary>A closed list of values, in its own order.</summary>
    public static FacetColumn Closed(IReadOnlyList<DealEntry> rows, IReadOnlyList<(string Code, string Label)> values, Func<DealEntry, string?> code, string unknownLabel = "Unknown")
    {
        var places = values.Select((value, place) => (value.Code, place)).ToDictionary(pair => pair.Code, pair => pair.place);
        return new FacetColumn(values, [.. rows.Select(row => code(row) is { } known ? places[known] : values.Count)], unknownLabel);
    }

    /// <summary>The values that occur, those of most deals first.</summary>
    public static FacetColumn Open(IReadOnlyList<DealEntry> rows, Func<DealEntry, (string Code, string Label)?> value)
    {
        var values = rows.Select(value).OfType<(string Code, string Label)>().GroupBy(found => found.Code)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.First().Label)).ToList();
        return Closed(rows, values, row => value(row)?.Code);
    }

    /// <summary>Which values pass; null where all do. A name that no deal has lets none pass.</summary>
    public bool[]? Passing(IReadOnlyList<string> chosen)
    {
        if (chosen.Count == 0) return null;
        var passing = new bool[Values.Count];
        for (var value = 0; value < passing.Length; value++)
            passing[value] = chosen.Contains(Values[value].Code) || (value < passing.Length - 1 && chosen.Contains(DealSearch.Known));
        return passing;
    }
}
