using System.Text.Json;

namespace TalentMarket.Domain.Surveys;

/// <summary>One object of a mapping file while it is read: every property is taken once, and what is left over is a mistake.</summary>
internal sealed class MappingObject
{
    private readonly string path;
    private readonly List<string> problems;
    private readonly Dictionary<string, JsonElement> properties = new(StringComparer.Ordinal);
    private readonly List<string> known = [];

    public MappingObject(string path, JsonElement element, List<string> problems)
    {
        this.path = path;
        this.problems = problems;
        if (element.ValueKind == JsonValueKind.Object)
            foreach (var property in element.EnumerateObject()) properties.Add(property.Name, property.Value);
        else if (element.ValueKind != JsonValueKind.Undefined)
            problems.Add($"{Subject} is {Kind(element)}, expected an object in braces.");
    }

    private string Subject => path.Length == 0 ? "The mapping" : $"'{path}'";

    public string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    public bool Has(string name) => properties.ContainsKey(name);

    public MappingObject Object(string name) => new(PathOf(name), Take(name) ?? default, problems);

    public string? Text(string name)
    {
        if (Take(name) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.String) return value.GetString();
        problems.Add($"'{PathOf(name)}' is {Kind(value)}, expected a text in quotation marks.");
        return null;
    }

    public string RequiredText(string name)
    {
        if (!Has(name)) problems.Add($"'{PathOf(name)}' is missing.");
        var text = Text(name);
        if (text is not null && string.IsNullOrWhiteSpace(text)) problems.Add($"'{PathOf(name)}' is empty, expected a text.");
        return text ?? "";
    }

    public decimal? Number(string name)
    {
        if (Take(name) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)) return number;
        problems.Add($"'{PathOf(name)}' is {Kind(value)}, expected a number.");
        return null;
    }

    public IReadOnlyList<string> Texts(string name)
    {
        if (Take(name) is not { } value) return [];
        if (value.ValueKind == JsonValueKind.String) return [value.GetString()!];
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String))
            return [.. value.EnumerateArray().Select(item => item.GetString()!)];
        problems.Add($"'{PathOf(name)}' is {Kind(value)}, expected a text or a list of texts.");
        return [];
    }

    public IReadOnlyDictionary<string, string>? Table(string name)
    {
        if (Take(name) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(pair => pair.Value.ValueKind == JsonValueKind.String))
            return value.EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString()!, StringComparer.Ordinal);
        problems.Add($"'{PathOf(name)}' is {Kind(value)}, expected an object of texts, each the meaning of a code.");
        return null;
    }

    /// <summary>One of a few words; the first when the property is absent.</summary>
    public string Word(string name, params IReadOnlyList<string> words)
    {
        if (Text(name) is not { } text) return words[0];
        if (words.Contains(text)) return text;
        problems.Add($"'{PathOf(name)}' is '{text}', expected one of {string.Join(", ", words)}.");
        return words[0];
    }

    public IEnumerable<string> Names => properties.Keys;

    public void Problem(string name, string sentence) => problems.Add($"'{PathOf(name)}' {sentence}");

    public void RefuseOthers()
    {
        foreach (var name in properties.Keys.Except(known, StringComparer.Ordinal))
            problems.Add($"{Subject} has the unknown property '{name}'; known here are {string.Join(", ", known)}.");
    }

    private JsonElement? Take(string name)
    {
        if (!known.Contains(name)) known.Add(name);
        return properties.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => $"the text '{element.GetString()}'",
        _ => element.GetRawText(),
    };
}
