namespace TalentMarket.Domain.Surveys;

/// <summary>Reads a member of a closed list from a file: only letters and digits count, so posted_range, Posted Range and PostedRange are one.</summary>
public static class ClosedList
{
    public static T? Find<T>(string text)
        where T : struct, Enum =>
        Members<T>.BySlug.TryGetValue(text, out var member) || Members<T>.ByBareName.TryGetValue(Bare(text), out member) ? member : null;

    /// <summary>The members as a sentence names them: on-site, hybrid, remote.</summary>
    public static string Expected<T>()
        where T : struct, Enum => string.Join(", ", Market.Slug.All<T>());

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static class Members<T>
        where T : struct, Enum
    {
        // Most files use one of these: found without making another text of it.
        public static readonly Dictionary<string, T> BySlug = Enum.GetValues<T>().ToDictionary(Market.Slug.Of, StringComparer.Ordinal);

        public static readonly Dictionary<string, T> ByBareName =
            Enum.GetValues<T>().ToDictionary(member => member.ToString().ToLowerInvariant(), StringComparer.Ordinal);
    }
}
