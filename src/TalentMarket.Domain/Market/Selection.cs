using System.Collections;
using System.Collections.Immutable;

namespace TalentMarket.Domain.Market;

/// <summary>The values one dimension is narrowed to, each once and in order; the default and the empty selection mean all.</summary>
public readonly struct Selection<T> : IReadOnlyList<T>, IEquatable<Selection<T>>
    where T : notnull
{
    private readonly ImmutableArray<T> values;

    public Selection(IEnumerable<T> values) => this.values = [.. values.Distinct().Order(Order)];

    public bool IsAll => values.IsDefaultOrEmpty;

    public int Count => IsAll ? 0 : values.Length;

    public T this[int index] => values[index];

    // Text sorts by code, so that an address is the same in every culture.
    private static IComparer<T> Order =>
        typeof(T) == typeof(string) ? (IComparer<T>)StringComparer.Ordinal : Comparer<T>.Default;

    public bool Equals(Selection<T> other) => this.SequenceEqual(other);

    public override bool Equals(object? obj) => obj is Selection<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var value in this) hash.Add(value);
        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return values[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public static bool operator ==(Selection<T> left, Selection<T> right) => left.Equals(right);

    public static bool operator !=(Selection<T> left, Selection<T> right) => !left.Equals(right);
}

/// <summary>Makes selections, letting the compiler find the type.</summary>
public static class Selection
{
    public static Selection<T> Of<T>(params IEnumerable<T> values)
        where T : notnull => new(values);
}
