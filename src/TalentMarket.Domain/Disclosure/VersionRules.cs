namespace TalentMarket.Domain.Disclosure;

/// <summary>Whether a version of a survey may follow another (rule R11): whoever holds a published cell of both against each other sees what
/// came and what went, and each of these has to be nobody or a set that could be published.</summary>
internal static class VersionRules
{
    /// <summary>The cells, published in both versions, whose difference would give contributors away; in the order of their values.</summary>
    /// <param name="isPublished">Whether a cell of these values is published in both versions.</param>
    public static IReadOnlyList<LatticeCell> GivenAway(
        int dimensions, IEnumerable<(IReadOnlyList<int> Values, long? Group, decimal Pay)> before, IEnumerable<(IReadOnlyList<int> Values, long? Group, decimal Pay)> after,
        Func<IReadOnlyList<int>, bool> isPublished, DisclosurePolicy policy)
    {
        var counts = new Dictionary<Record, int>();
        foreach (var (values, group, pay) in before) Count(new Record(string.Join(' ', values), group, pay), -1);
        foreach (var (values, group, pay) in after) Count(new Record(string.Join(' ', values), group, pay), 1);
        return [.. Changed(1).Concat(Changed(-1)).Where(cell => isPublished(cell.Values) && !SetRules.Hold(cell.Behind, policy))
            .DistinctBy(cell => cell.ToString())];

        void Count(Record record, int by) => counts[record] = counts.GetValueOrDefault(record) + by;

        IEnumerable<LatticeCell> Changed(int sign) => Lattice.Of(dimensions, counts.Where(count => count.Value * sign > 0)
            .SelectMany(count => Enumerable.Repeat(count.Key, count.Value * sign))
            .Select(record => ((IReadOnlyList<int>)[.. record.Values.Split(' ').Select(value => int.Parse(value, System.Globalization.CultureInfo.InvariantCulture))], record.Group, record.Pay))).Cells;
    }

    private readonly record struct Record(string Values, long? Group, decimal Pay);
}
