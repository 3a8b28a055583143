namespace TalentMarket.Web.Market;

/// <summary>Titles and names inside a sentence; acronyms at the front stay as they are.</summary>
internal static class SentenceWords
{
    public static string One(string title) =>
        title.Length > 1 && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;

    public static string Many(string title) => One(title) + (title.EndsWith('s') ? "" : "s");
}
