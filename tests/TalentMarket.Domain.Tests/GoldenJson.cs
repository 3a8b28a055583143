using System.Text.Json;

namespace TalentMarket.Domain.Tests;

internal static class GoldenJson
{
    /// <summary>The numbers of an array.</summary>
    public static double[] Numbers(this JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(number => number.GetDouble())];
}
