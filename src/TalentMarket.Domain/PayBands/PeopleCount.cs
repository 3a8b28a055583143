using System.Globalization;

namespace TalentMarket.Domain.PayBands;

/// <summary>People counted, exactly or in a band of <see cref="Width"/>, such as 10 to 14.</summary>
public readonly record struct PeopleCount
{
    internal PeopleCount(int people, int width)
    {
        Width = Math.Max(1, width);
        AtLeast = people / Width * Width;
    }

    public int AtLeast { get; }

    public int Width { get; }

    public int AtMost => AtLeast + Width - 1;

    public bool IsExact => Width == 1;

    public override string ToString() => IsExact
        ? AtLeast.ToString("N0", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{AtLeast:N0}–{AtMost:N0}");
}
