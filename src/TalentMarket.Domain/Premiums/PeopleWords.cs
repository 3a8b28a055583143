namespace TalentMarket.Domain.Premiums;

/// <summary>Words of sentences about people.</summary>
internal static class PeopleWords
{
    /// <summary>"AI infrastructure engineer (training and serving)" becomes "AI infrastructure engineers", "Data analyst" "data analysts".</summary>
    public static string Plural(string title)
    {
        var end = title.IndexOf(" (", StringComparison.Ordinal);
        var name = end < 0 ? title : title[..end];
        return (name.Length > 1 && char.IsAsciiLetterLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name) + "s";
    }

    /// <summary>"tier, hub and level".</summary>
    public static string Listed(IEnumerable<string> words)
    {
        var list = words.ToList();
        return list.Count <= 1 ? string.Concat(list) : string.Join(", ", list.SkipLast(1)) + " and " + list[^1];
    }
}
