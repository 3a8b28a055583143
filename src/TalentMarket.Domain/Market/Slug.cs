using System.Text;

namespace TalentMarket.Domain.Market;

/// <summary>The text of a closed list's member in addresses, files and the API: FrontierLab is frontier-lab, L3 stays L3.</summary>
public static class Slug
{
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.ByValue[value];

    /// <summary>Null when the text names no member; upper and lower case are the same.</summary>
    public static T? Find<T>(string text)
        where T : struct, Enum => Names<T>.ByText.TryGetValue(text, out var value) ? value : null;

    /// <summary>Every member's text, in declared order, for messages that say what was expected.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];

    private static string FromName(string name)
    {
        if (name.Length == 2 && char.IsAsciiDigit(name[1])) return name;
        var slug = new StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            if (char.IsAsciiLetterUpper(character) && slug.Length > 0) slug.Append('-');
            slug.Append(char.ToLowerInvariant(character));
        }

        return slug.ToString();
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue =
            Enum.GetValues<T>().ToDictionary(value => value, value => FromName(value.ToString()));

        public static readonly Dictionary<string, T> ByText =
            ByValue.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);
    }
}
