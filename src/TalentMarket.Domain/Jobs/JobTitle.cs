using System.Text;

namespace TalentMarket.Domain.Jobs;

/// <summary>A survey's own job title as text.</summary>
public static class JobTitle
{
    /// <summary>Lower case, letters, digits, + and # kept, everything else one space: "Sr. ML-Engineer " is "sr ml engineer".</summary>
    public static string Normalise(string title)
    {
        var text = new StringBuilder(title.Length);
        foreach (var character in title)
        {
            if (char.IsLetterOrDigit(character) || character is '+' or '#') text.Append(char.ToLowerInvariant(character));
            else if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
        }

        return text.ToString().TrimEnd();
    }
}
