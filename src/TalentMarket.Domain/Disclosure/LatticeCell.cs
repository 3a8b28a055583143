namespace TalentMarket.Domain.Disclosure;

/// <summary>A cell of a lattice: for each dimension one of its values, or all of them.</summary>
/// <param name="Values">The position of the value in its dimension; <see cref="Lattice.All"/> for all.</param>
internal sealed record LatticeCell(IReadOnlyList<int> Values, Breakdown Behind)
{
    public override string ToString() => string.Join(' ', Values.Select(value => value == Lattice.All ? "*" : value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
