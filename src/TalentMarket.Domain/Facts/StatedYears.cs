using System.Globalization;
using System.Text.RegularExpressions;

namespace TalentMarket.Domain.Facts;

/// <summary>Years of experience as a source states them; null at the end: and more.</summary>
public readonly partial record struct StatedYears(int From, int? To)
{
    /// <summary>Reads "(2-5+ YoE)", "10+ years", "2-4 years' experience", "entry PhD" and "new graduate"; null where no years are stated.
    /// A level alone states none.</summary>
    public static StatedYears? In(params IReadOnlyList<string?> texts)
    {
        foreach (var text in texts)
        {
            if (Span().Match(text ?? "") is { Success: true } span) return Of(span);
            if (Graduate().IsMatch(text ?? "")) return new StatedYears(0, 1);
        }

        return null;
    }

    private static StatedYears Of(Match span)
    {
        var from = int.Parse(span.Groups["from"].ValueSpan, CultureInfo.InvariantCulture);
        if (span.Groups["open"].Success) return new StatedYears(from, null);
        return new StatedYears(from, span.Groups["to"].Success ? int.Parse(span.Groups["to"].ValueSpan, CultureInfo.InvariantCulture) : from);
    }

    [GeneratedRegex(@"\b(?<from>\d{1,2})(?:[-–](?<to>\d{1,2})(?<open>\+)?|(?<open>\+))?\s*(?:YoE\b|years\b)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex(@"^entry PhD$|^new graduate$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Graduate();
}
