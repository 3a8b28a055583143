using System.Text.RegularExpressions;

namespace TalentMarket.Domain.Surveys;

/// <summary>Recognises how a file writes numbers, from its cells.</summary>
public static partial class NumberWriting
{
    private static readonly string[] Marks = ["$", "€", "£", "¥", "USD", "EUR", "GBP", "CHF"];

    /// <summary>The style that most of the cells which look like numbers are in.</summary>
    public static NumberStyle Of(IEnumerable<string> cells)
    {
        var (comma, point, isGroupedByComma, isGroupedByPoint, isGroupedBySpace) = (0, 0, false, false, false);
        var marks = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var cell in cells)
        {
            var text = cell.Trim();
            if (!text.Any(char.IsAsciiDigit)) continue;
            foreach (var mark in Marks.Where(mark => text.StartsWith(mark, StringComparison.OrdinalIgnoreCase) || text.EndsWith(mark, StringComparison.OrdinalIgnoreCase)))
            {
                var rest = text.Replace(mark, "", StringComparison.OrdinalIgnoreCase).Trim();
                if (!rest.All(character => char.IsAsciiDigit(character) || character is ',' or '.' or '-' or ' ' or '\u00A0' or '\u202F')) continue;
                marks.Add(mark);
                text = rest;
                break;
            }

            if (PointFraction().IsMatch(text)) point++;
            if (CommaFraction().IsMatch(text)) comma++;
            if (CommaGroups().IsMatch(text)) (point, isGroupedByComma) = (point + 1, true);
            if (PointGroups().IsMatch(text)) (comma, isGroupedByPoint) = (comma + 1, true);
            if (!SpaceGroups().IsMatch(text)) continue;
            isGroupedBySpace = true;
            comma += text.Contains(',', StringComparison.Ordinal) ? 1 : 0;
            point += text.Contains('.', StringComparison.Ordinal) ? 1 : 0;
        }

        var isComma = comma > point;
        var grouping = (isComma && isGroupedByPoint ? "." : !isComma && isGroupedByComma ? "," : "") + (isGroupedBySpace ? " " : "");
        return new NumberStyle(isComma ? ',' : '.', grouping, [.. marks]);
    }

    [GeneratedRegex(@"^-?\d+\.\d{1,2}$", RegexOptions.NonBacktracking)]
    private static partial Regex PointFraction();

    [GeneratedRegex(@"^-?\d+,\d{1,2}$", RegexOptions.NonBacktracking)]
    private static partial Regex CommaFraction();

    // Two groups or a fraction: 1,234 alone could be either.
    [GeneratedRegex(@"^-?\d{1,3}(,\s?\d{3}){2,}(\.\d+)?$|^-?\d{1,3}(,\s?\d{3})+\.\d{1,2}$|^-?\d{2,3},\s?\d{3}$", RegexOptions.NonBacktracking)]
    private static partial Regex CommaGroups();

    [GeneratedRegex(@"^-?\d{1,3}(\.\d{3}){2,}(,\d+)?$|^-?\d{1,3}(\.\d{3})+,\d{1,2}$|^-?\d{2,3}\.\d{3}$", RegexOptions.NonBacktracking)]
    private static partial Regex PointGroups();

    [GeneratedRegex(@"^-?\d{1,3}([ \u00A0\u202F]\d{3})+([.,]\d+)?$", RegexOptions.NonBacktracking)]
    private static partial Regex SpaceGroups();
}
