namespace TalentMarket.Domain.Disclosure;

/// <summary>Which cells of a lattice are withheld so that none that has to be can be computed from the others (rule R9).</summary>
internal sealed class ComplementarySuppression
{
    private readonly Lattice lattice;
    private readonly DisclosurePolicy policy;
    private readonly bool[] isPrimary;
    private readonly bool[] isWithheld;
    private readonly Queue<int> waiting = new();
    private readonly bool[] isWaiting;

    private ComplementarySuppression(Lattice lattice, DisclosurePolicy policy, Func<LatticeCell, bool> isSafe)
    {
        (this.lattice, this.policy) = (lattice, policy);
        isPrimary = [.. lattice.Cells.Select(cell => !isSafe(cell))];
        isWithheld = [.. isPrimary];
        isWaiting = new bool[lattice.Relations.Count];
    }

    /// <summary>Decides the lattice: in each sum no cell is withheld alone, and what is withheld beside a published total could itself be
    /// published as one; then no cell that may not be shown follows from those that are.</summary>
    /// <param name="isSafe">Whether a cell could be shown if there were no others.</param>
    /// <returns>By cell, whether it is withheld.</returns>
    public static IReadOnlyList<bool> Decide(Lattice lattice, DisclosurePolicy policy, Func<LatticeCell, bool> isSafe)
    {
        var suppression = new ComplementarySuppression(lattice, policy, isSafe);
        for (var relation = 0; relation < lattice.Relations.Count; relation++) suppression.Await(relation);
        suppression.Settle();
        while (suppression.Determined() is { Count: > 0 } determined)
        {
            foreach (var cell in determined) suppression.Cover(cell);
            suppression.Settle();
        }

        return suppression.isWithheld;
    }

    // Withholding more never brings a cell back, so this comes to an end.
    private void Settle()
    {
        while (waiting.TryDequeue(out var relation))
        {
            isWaiting[relation] = false;
            while (IsViolated(lattice.Relations[relation])) Withhold(NextIn(lattice.Relations[relation]));
        }
    }

    private bool IsViolated(LatticeRelation relation)
    {
        var withheld = relation.Children.Where(child => isWithheld[child]).ToList();
        if (isWithheld[relation.Parent]) return withheld.Count == 0;
        return withheld.Count > 0 && (withheld.Count == 1 || !SetRules.Hold(Breakdown.Union(withheld.Select(child => lattice.Cells[child].Behind)), policy));
    }

    // The published child with the fewest people; the total where no child is left.
    private int NextIn(LatticeRelation relation) => relation.Children.Where(child => !isWithheld[child])
        .OrderBy(child => lattice.Cells[child].Behind.People).ThenBy(child => child)
        .Select(child => (int?)child).FirstOrDefault() ?? relation.Parent;

    private List<int> Determined()
    {
        var audit = new DisclosureAudit(lattice, isWithheld);
        return [.. Enumerable.Range(0, lattice.Cells.Count).Where(cell => isPrimary[cell] && audit.Determines(cell))];
    }

    // One cell more of its smallest sum is withheld; a cell that no sum of published ones covers needs none.
    private void Cover(int cell)
    {
        var next = lattice.RelationsOf[cell].SelectMany(relation => lattice.Relations[relation].Children.Append(lattice.Relations[relation].Parent))
            .Where(other => !isWithheld[other]).OrderBy(other => lattice.Cells[other].Behind.People).ThenBy(other => other)
            .Select(other => (int?)other).FirstOrDefault();
        if (next is { } other) Withhold(other);
        else throw new InvalidOperationException($"Cell {lattice.Cells[cell]} follows from published cells, none of which is beside it.");
    }

    private void Withhold(int cell)
    {
        isWithheld[cell] = true;
        foreach (var relation in lattice.RelationsOf[cell]) Await(relation);
    }

    private void Await(int relation)
    {
        if (isWaiting[relation]) return;
        isWaiting[relation] = true;
        waiting.Enqueue(relation);
    }
}
