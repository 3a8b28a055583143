namespace TalentMarket.Domain.Disclosure;

/// <summary>A table of one measure by enumerated dimensions with all of its totals. Every total is the sum of the cells that expand one of
/// its dimensions; these sums are what withheld cells can be computed from.</summary>
internal sealed class Lattice
{
    public const int All = -1;

    private Lattice(IReadOnlyList<LatticeCell> cells, IReadOnlyList<LatticeRelation> relations)
    {
        Cells = cells;
        Relations = relations;
        var partOf = cells.Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < relations.Count; i++)
        {
            partOf[relations[i].Parent].Add(i);
            foreach (var child in relations[i].Children) partOf[child].Add(i);
        }

        RelationsOf = partOf;
    }

    /// <summary>Every cell that has a record, in the order of its values.</summary>
    public IReadOnlyList<LatticeCell> Cells { get; }

    public IReadOnlyList<LatticeRelation> Relations { get; }

    /// <summary>By cell, the relations that it is part of.</summary>
    public IReadOnlyList<IReadOnlyList<int>> RelationsOf { get; }

    /// <param name="records">The values of a record, one for each dimension, its group of organisations and its pay.</param>
    public static Lattice Of(int dimensions, IEnumerable<(IReadOnlyList<int> Values, long? Group, decimal Pay)> records)
    {
        var parts = new Dictionary<CellKey, List<Breakdown>>();
        foreach (var basis in records.GroupBy(record => new CellKey([.. record.Values])))
        {
            var behind = Breakdown.Of(basis.Select(record => (record.Group, record.Pay)));
            for (var collapsed = 0; collapsed < 1 << dimensions; collapsed++)
            {
                var key = basis.Key.Collapse(collapsed);
                if (parts.TryGetValue(key, out var known)) known.Add(behind);
                else parts.Add(key, [behind]);
            }
        }

        var keys = parts.Keys.Order().ToList();
        var indexes = keys.Select((key, index) => (key, index)).ToDictionary(pair => pair.key, pair => pair.index);
        return new Lattice([.. keys.Select(key => new LatticeCell(key.Values, Breakdown.Union(parts[key])))], Sums(keys, indexes, dimensions));
    }

    private static List<LatticeRelation> Sums(List<CellKey> keys, Dictionary<CellKey, int> indexes, int dimensions)
    {
        var children = new Dictionary<(int Parent, int Dimension), List<int>>();
        for (var child = 0; child < keys.Count; child++)
            for (var dimension = 0; dimension < dimensions; dimension++)
            {
                if (keys[child].Values[dimension] == All) continue;
                var sum = (indexes[keys[child].Collapse(1 << dimension)], dimension);
                if (children.TryGetValue(sum, out var known)) known.Add(child);
                else children.Add(sum, [child]);
            }

        return [.. children.Select(sum => new LatticeRelation(sum.Key.Parent, sum.Value))];
    }

    private readonly struct CellKey(int[] values) : IEquatable<CellKey>, IComparable<CellKey>
    {
        public int[] Values => values;

        public CellKey Collapse(int dimensions) => new([.. values.Select((value, dimension) => (dimensions >> dimension & 1) == 1 ? All : value)]);

        public bool Equals(CellKey other) => Values.SequenceEqual(other.Values);

        public override bool Equals(object? obj) => obj is CellKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            foreach (var value in Values) hash.Add(value);
            return hash.ToHashCode();
        }

        public int CompareTo(CellKey other) => Values.Zip(other.Values, (left, right) => left.CompareTo(right)).FirstOrDefault(order => order != 0);
    }
}

/// <summary>A total and the cells that it is the sum of.</summary>
internal sealed record LatticeRelation(int Parent, IReadOnlyList<int> Children);
