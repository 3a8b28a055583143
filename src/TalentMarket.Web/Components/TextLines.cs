namespace TalentMarket.Web.Components;

/// <summary>Text of a picture in lines, which no browser breaks by itself.</summary>
internal static class TextLines
{
    /// <summary>Broken between words so that no line is longer than a number of characters, unless one word is.</summary>
    public static IReadOnlyList<string> Of(string text, int longest)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= longest) lines[^1] += " " + word;
            else lines.Add(word);
        }

        return lines;
    }
}
