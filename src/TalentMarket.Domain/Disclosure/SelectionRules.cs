namespace TalentMarket.Domain.Disclosure;

/// <summary>Which selections of several values are answered (rule R10): those that are sums of published cells. Such an answer adds
/// nothing to what is published, so that no question can be held against another, whoever asks how many.</summary>
internal sealed class SelectionRules(Lattice lattice, IReadOnlyList<bool> isWithheld)
{
    private readonly DisclosureAudit audit = new(lattice, isWithheld);

    /// <param name="selection">For each dimension the values that are selected; empty: all of them.</param>
    public bool MayBeAnswered(IReadOnlyList<IReadOnlySet<int>> selection) => audit.Determines(PartsOf(selection));

    // The cells that together are the selection: one value in each dimension that is narrowed, all in the others.
    private IEnumerable<int> PartsOf(IReadOnlyList<IReadOnlySet<int>> selection) =>
        Enumerable.Range(0, lattice.Cells.Count).Where(cell => lattice.Cells[cell].Values.Zip(selection, (value, selected) =>
            selected.Count == 0 ? value == Lattice.All : selected.Contains(value)).All(isPart => isPart));
}
