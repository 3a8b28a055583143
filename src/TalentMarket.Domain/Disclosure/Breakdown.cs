namespace TalentMarket.Domain.Disclosure;

/// <summary>Who stands behind a set of records, group by group: raw, never shown. Sets that share no record add up.</summary>
internal sealed class Breakdown
{
    // Rows whose organisation nobody names: people, and no organisation.
    private const long Nobody = long.MinValue;

    private readonly SortedDictionary<long, GroupTotal> groups = [];

    private Breakdown()
    {
    }

    public int People { get; private set; }

    public decimal Pay { get; private set; }

    /// <summary>Groups of organisations (m of rule R1).</summary>
    public int Groups => groups.Count - (groups.ContainsKey(Nobody) ? 1 : 0);

    public static Breakdown Of(IEnumerable<(long? Group, decimal Pay)> records)
    {
        var breakdown = new Breakdown();
        foreach (var (group, pay) in records) breakdown.Add(group ?? Nobody, new GroupTotal(1, pay));
        return breakdown;
    }

    /// <summary>The union of sets that share no record.</summary>
    public static Breakdown Union(IEnumerable<Breakdown> parts)
    {
        var union = new Breakdown();
        foreach (var part in parts)
            foreach (var (group, total) in part.groups)
                union.Add(group, total);
        return union;
    }

    /// <summary>The records that are not in a part of this set.</summary>
    public Breakdown Without(Breakdown part)
    {
        var rest = new Breakdown();
        foreach (var (group, total) in groups)
            if (part.groups.TryGetValue(group, out var other)) rest.Add(group, total - other);
            else rest.Add(group, total);
        return rest;
    }

    /// <summary>The set as a member of a group sees it, who knows their own part (rule R13).</summary>
    public Breakdown Without(long group)
    {
        var rest = new Breakdown();
        foreach (var (other, total) in groups)
            if (other != group) rest.Add(other, total);
        return rest;
    }

    /// <summary>The largest sums of pay of groups, the largest first.</summary>
    public IReadOnlyList<decimal> LargestPays(int count) =>
        [.. groups.Where(group => group.Key != Nobody).Select(group => group.Value.Pay).OrderDescending().Take(count)];

    public int LargestPeople() => groups.Where(group => group.Key != Nobody).Select(group => group.Value.People).DefaultIfEmpty().Max();

    private void Add(long group, GroupTotal total)
    {
        if (total.People == 0) return;
        groups[group] = groups.GetValueOrDefault(group) + total;
        People += total.People;
        Pay += total.Pay;
    }
}
