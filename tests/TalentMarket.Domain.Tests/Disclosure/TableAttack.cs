using System.Numerics;
using TalentMarket.Domain.Disclosure;

namespace TalentMarket.Domain.Tests.Disclosure;

/// <summary>Somebody who collects sums and solves for what they are not told: Gaussian elimination modulo 2⁶¹ − 1 over the finest cells,
/// which shares nothing with the audit of the product.</summary>
internal sealed class TableAttack
{
    private static readonly BigInteger Prime = BigInteger.Pow(2, 61) - 1;

    private readonly Lattice lattice;
    private readonly List<LatticeCell> basis;
    private readonly BigInteger[]?[] pivots;

    public TableAttack(Lattice lattice)
    {
        this.lattice = lattice;
        basis = [.. lattice.Cells.Where(cell => !cell.Values.Contains(Lattice.All))];
        pivots = new BigInteger[basis.Count][];
    }

    public void Learn(Func<LatticeCell, bool> isTold)
    {
        foreach (var cell in lattice.Cells.Where(isTold)) Learn(cell.Values.Select(value => (IReadOnlySet<int>)(value == Lattice.All ? [] : new HashSet<int> { value })).ToList());
    }

    /// <param name="selection">For each dimension the values; empty: all.</param>
    public void Learn(IReadOnlyList<IReadOnlySet<int>> selection)
    {
        var row = Row(selection);
        if (Reduce(row) is not { } first) return;
        var inverse = BigInteger.ModPow(row[first], Prime - 2, Prime);
        for (var i = first; i < row.Length; i++) row[i] = row[i] * inverse % Prime;
        pivots[first] = row;
    }

    public int Solved(Func<LatticeCell, bool> isSecret) => lattice.Cells.Where(isSecret)
        .Count(cell => Reduce(Row(cell.Values.Select(value => (IReadOnlySet<int>)(value == Lattice.All ? [] : new HashSet<int> { value })).ToList())) is null);

    private BigInteger[] Row(IReadOnlyList<IReadOnlySet<int>> selection) => [.. basis.Select(one =>
        one.Values.Zip(selection).All(pair => pair.Second.Count == 0 || pair.Second.Contains(pair.First)) ? BigInteger.One : BigInteger.Zero)];

    private int? Reduce(BigInteger[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i].IsZero) continue;
            if (pivots[i] is not { } pivot) return i;
            var factor = row[i];
            for (var j = i; j < row.Length; j++) row[j] = (row[j] + (Prime - factor) * pivot[j]) % Prime;
        }

        return null;
    }
}
