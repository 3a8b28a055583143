namespace TalentMarket.Domain.Disclosure;

/// <summary>Finds what follows exactly from what is published: a withheld cell does when its unit vector lies in the row space of the
/// sums, whose unknowns are the withheld cells. Ranks are taken modulo the prime 2³¹ − 1, where a chance meeting would withhold too much.</summary>
internal sealed class DisclosureAudit
{
    private const long Prime = 2_147_483_647;

    // Each row begins with its pivot, which is 1, and is kept in the order of its unknowns.
    private readonly Dictionary<int, (int Unknown, long Factor)[]> rows = [];

    private readonly IReadOnlyList<bool> isWithheld;

    public DisclosureAudit(Lattice lattice, IReadOnlyList<bool> isWithheld)
    {
        this.isWithheld = isWithheld;
        var sums = lattice.Relations.Select(relation => Sum(relation, isWithheld)).Where(sum => sum.Count > 0).OrderBy(sum => sum.Count);
        foreach (var sum in sums) Add(sum);
    }

    /// <summary>Whether a withheld cell can be computed.</summary>
    public bool Determines(int cell) => Determines([cell]);

    /// <summary>Whether the sum of cells that share no record can be computed; whoever is told it learns nothing new.</summary>
    public bool Determines(IEnumerable<int> cells)
    {
        var sum = new SortedDictionary<int, long>();
        foreach (var cell in cells)
            if (isWithheld[cell]) sum[cell] = 1;
        return Reduce(sum).Count == 0;
    }

    private static SortedDictionary<int, long> Sum(LatticeRelation relation, IReadOnlyList<bool> isWithheld)
    {
        var sum = new SortedDictionary<int, long>();
        if (isWithheld[relation.Parent]) sum[relation.Parent] = Prime - 1;
        foreach (var child in relation.Children)
            if (isWithheld[child]) sum[child] = 1;
        return sum;
    }

    private void Add(SortedDictionary<int, long> sum)
    {
        var rest = Reduce(sum);
        if (rest.Count == 0) return;
        var inverse = Power(rest.First().Value, Prime - 2);
        rows.Add(rest.First().Key, [.. rest.Select(term => (term.Key, term.Value * inverse % Prime))]);
    }

    // From the first unknown on: what a pivot takes away never brings back an earlier unknown.
    private SortedDictionary<int, long> Reduce(SortedDictionary<int, long> vector)
    {
        var rest = new SortedDictionary<int, long>();
        while (vector.Count > 0)
        {
            var (unknown, factor) = vector.First();
            if (!rows.TryGetValue(unknown, out var row))
            {
                vector.Remove(unknown);
                rest.Add(unknown, factor);
                continue;
            }

            foreach (var (other, of) in row)
            {
                var value = (vector.GetValueOrDefault(other) + (Prime - factor) * of) % Prime;
                if (value == 0) vector.Remove(other);
                else vector[other] = value;
            }
        }

        return rest;
    }

    private static long Power(long of, long exponent)
    {
        var result = 1L;
        for (; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) == 1) result = result * of % Prime;
            of = of * of % Prime;
        }

        return result;
    }
}
