namespace TalentMarket.Domain.Surveys;

/// <summary>Reads a member of a closed list from a file: only letters and digits count, so posted_range, Posted Range and PostedRange are one.</summary>
public static class ClosedList
{
    public static T? Find<T>(string text)
        where T : struct, Enum => Members<T>.ByText.TryGetValue(Bare(text), out var member) ? member : null;

    /// <summary>The members as a sentence names them: on-site, hybrid, remote.</summary>
    public static string Expected<T>()
        where T : struct, Enum => string.Join(", ", Market.Slug.All<T>());

    private static string Bare(string text)
    {
        foreach (var character in text)
            if (!char.IsAsciiLetterLower(character))
                return string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return text;
    }

    private static class Members<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> ByText =
            Enum.GetValues<T>().ToDictionary(member => member.ToString().ToLowerInvariant(), StringComparer.Ordinal);
    }
}
