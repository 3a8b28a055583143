using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace TalentMarket.Data.Database;

internal static class ListOfTexts
{
    public static ValueComparer<IReadOnlyList<string>> Comparer { get; } =
        new((left, right) => left!.SequenceEqual(right!), list => list.Count, list => list.ToArray());
}
