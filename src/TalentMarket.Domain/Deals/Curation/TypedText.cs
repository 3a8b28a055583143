using System.Globalization;
using TalentMarket.Domain.Market;

namespace TalentMarket.Domain.Deals.Curation;

/// <summary>Texts that somebody typed or a file holds, read one by one; every problem is kept with its field, not the first.</summary>
public sealed class TypedText(IReadOnlyDictionary<string, string> texts)
{
    private readonly List<ScopeProblem> problems = [];

    public IReadOnlyList<ScopeProblem> Problems => problems;

    public string? Optional(string field, int longest)
    {
        var text = texts.GetValueOrDefault(field)?.Trim();
        if (string.IsNullOrEmpty(text)) return null;
        if (text.Length <= longest && text.All(IsReadable)) return text;
        problems.Add(new ScopeProblem(field, Shortened(text), string.Create(CultureInfo.InvariantCulture, $"at most {longest} readable characters")));
        return null;
    }

    public string Required(string field, int longest, string expected)
    {
        if (Optional(field, longest) is { } text) return text;
        if (!problems.Exists(problem => problem.Parameter == field)) problems.Add(new ScopeProblem(field, "", expected));
        return "";
    }

    public T Member<T>(string field)
        where T : struct, Enum
    {
        var text = texts.GetValueOrDefault(field)?.Trim() ?? "";
        if (Slug.Find<T>(text) is { } member) return member;
        problems.Add(new ScopeProblem(field, Shortened(text), $"one of {string.Join(", ", Slug.All<T>())}"));
        return default;
    }

    public PartialDate? Date(string field)
    {
        var text = texts.GetValueOrDefault(field)?.Trim();
        if (string.IsNullOrEmpty(text)) return null;
        if (PartialDate.Find(text) is { Year: >= 1990 and <= 2100 } date) return date;
        problems.Add(new ScopeProblem(field, Shortened(text), "a date such as 2024, 2024-03 or 2024-03-19, from 1990 to 2100"));
        return null;
    }

    /// <summary>A whole number or one such as 650M, 1.2bn; a share may be written 49 %.</summary>
    public decimal? Number(string field, FieldUnit unit)
    {
        var text = texts.GetValueOrDefault(field)?.Trim();
        if (string.IsNullOrEmpty(text)) return null;
        var number = unit == FieldUnit.Share ? Share(text) : ShortNumber.Find(text);
        if (number is { } known && (unit != FieldUnit.Heads || known < 1_000_000)) return known;
        problems.Add(new ScopeProblem(field, Shortened(text), unit switch
        {
            FieldUnit.UsDollars => "US dollars, such as 650000000, 650M or 1.2bn",
            FieldUnit.Heads => "a number of people below a million",
            _ => "a share from 0 to 1, or per cent such as 49 %",
        }));
        return null;
    }

    public void Refuse(string field, string found, string expected) => problems.Add(new ScopeProblem(field, found, expected));

    private static decimal? Share(string text)
    {
        var isPercent = text.EndsWith('%');
        var number = ShortNumber.Find(isPercent ? text[..^1] : text) / (isPercent ? 100 : 1);
        return number <= 1 ? number : null;
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static bool IsReadable(char character) => !char.IsControl(character) || character is '\n' or '\r' or '\t';
}
