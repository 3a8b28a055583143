using System.Globalization;
using TalentMarket.Domain.Ageing;

namespace TalentMarket.Domain.Market;

/// <summary>One reading of names and values, collecting every problem on the way. Empty values are as if absent.</summary>
internal sealed class ScopeReading(IEnumerable<KeyValuePair<string, string>> pairs)
{
    private const int MaximumValues = 100;
    private readonly ILookup<string, string> values = pairs
        .Where(pair => !string.IsNullOrWhiteSpace(pair.Value))
        .ToLookup(pair => pair.Key, pair => pair.Value.Trim(), StringComparer.OrdinalIgnoreCase);

    private readonly List<ScopeProblem> problems = [];

    public IReadOnlyList<ScopeProblem> Problems => problems;

    public Selection<string> Codes(string name) => Many(name, "a code of lower-case letters, digits and hyphens",
        text => text.Length <= 100 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') ? text : null);

    public Selection<T> Members<T>(string name)
        where T : struct, Enum => ManyValues(name, ScopeQuery.OneOf(Slug.All<T>()), Slug.Find<T>);

    public T OneMember<T>(string name, T otherwise)
        where T : struct, Enum => One(name, ScopeQuery.OneOf(Slug.All<T>()), otherwise, Slug.Find<T>);

    public Selection<string> Many(string name, string expected, Func<string, string?> parse) =>
        Selection.Of(Bounded(name).Select(text => parse(text) ?? Refuse<string?>(name, text, expected)).OfType<string>());

    public Selection<T> ManyValues<T>(string name, string expected, Func<string, T?> parse)
        where T : struct => Selection.Of(Bounded(name).Select(text => parse(text) ?? Refuse<T?>(name, text, expected)).OfType<T>());

    public T One<T>(string name, string expected, T otherwise, Func<string, T?> parse)
        where T : struct => Only(name) is { } text ? parse(text) ?? Refuse<T?>(name, text, expected) ?? otherwise : otherwise;

    public DateOnly? One(string name, string expected, Func<string, DateOnly?> parse) =>
        Only(name) is { } text ? parse(text) ?? Refuse<DateOnly?>(name, text, expected) : null;

    /// <summary>Null where nothing is said, and where what is said is no such number.</summary>
    public decimal? Number(string name, string expected, Func<string, decimal?> parse) =>
        Only(name) is { } text ? parse(text) ?? Refuse<decimal?>(name, text, expected) : null;

    /// <summary>Readable text; empty where nothing is said.</summary>
    public string Text(string name, int longest) =>
        Only(name) is not { } text ? ""
        : text.Length <= longest && text.All(ScopeQuery.IsReadable) ? text
        : Refuse<string?>(name, text, $"at most {longest} readable characters") ?? "";

    /// <summary>A rate in per cent per year and the date to age to, which needs a rate beside it.</summary>
    public AgeingChoice? Ageing(string rateName, string dateName, Func<string, DateOnly?> parseDate)
    {
        var rate = Only(rateName) is { } text
            ? ParseRate(text) ?? Refuse<decimal?>(rateName, text, "per cent a year from -50 to 100, such as 4 or 3.5")
            : null;
        var date = One(dateName, "a date from 1990 to 2100, such as 2026-06-30", text => parseDate(text) is { Year: >= 1990 and <= 2100 } day ? day : null);
        if (rate is { } known) return new AgeingChoice(known, date);
        if (date is not null) Refuse<string?>(dateName, Only(dateName)!, $"a rate to age at beside it, such as {rateName}=4");
        return null;
    }

    private static decimal? ParseRate(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var percent)
        && Math.Round(percent, 4) / 100 is >= AgeingChoice.LowestRatePerYear and <= AgeingChoice.HighestRatePerYear and var rate ? rate : null;

    private string? Only(string name)
    {
        var texts = values[name].Distinct().ToList();
        if (texts.Count > 1) Refuse<string?>(name, string.Join(", ", texts), "one value");
        return texts.FirstOrDefault();
    }

    private IEnumerable<string> Bounded(string name)
    {
        var texts = values[name].ToList();
        if (texts.Count > MaximumValues) Refuse<string?>(name, $"{texts.Count} values", $"at most {MaximumValues} values");
        return texts.Take(MaximumValues);
    }

    private T? Refuse<T>(string name, string found, string expected)
    {
        problems.Add(new ScopeProblem(name, found.Length <= 200 ? found : found[..200] + "…", expected));
        return default;
    }
}
