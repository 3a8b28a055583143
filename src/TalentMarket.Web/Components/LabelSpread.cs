namespace TalentMarket.Web.Components;

/// <summary>Moves labels at the ends of lines apart.</summary>
public static class LabelSpread
{
    /// <summary>The nearest places, each at least the gap below the one before in the order of the wishes; two passes, down then up.</summary>
    public static IReadOnlyList<int> Apart(IReadOnlyList<int> wishes, int gap, int lowest)
    {
        var places = wishes.ToArray();
        var order = Enumerable.Range(0, places.Length).OrderBy(index => wishes[index]).ToArray();
        for (var i = 1; i < order.Length; i++)
            places[order[i]] = Math.Max(places[order[i]], places[order[i - 1]] + gap);
        var limit = lowest;
        foreach (var index in order.Reverse())
        {
            places[index] = Math.Min(places[index], limit);
            limit = places[index] - gap;
        }

        return places;
    }
}
