using System.Globalization;
using System.Text.Json.Nodes;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Deliveries;

/// <summary>Writes a draft as the mapping file that the command line takes; what is wrong with it, reading it says.</summary>
public static class MappingDraftText
{
    private static readonly Dictionary<string, char> Delimiters = new()
    {
        ["comma"] = ',', ["semicolon"] = ';', ["tab"] = '\t', ["bar"] = '|',
    };

    public static IEnumerable<string> DelimiterNames => Delimiters.Keys;

    public static string NameOf(char? delimiter) => Delimiters.FirstOrDefault(known => known.Value == delimiter).Key ?? "";

    public static string Write(MappingDraft draft)
    {
        var root = new JsonObject
        {
            ["format"] = ColumnMappingFile.Format,
            ["survey"] = Filled(
                ("class", draft.Class), ("name", draft.Name), ("publisher", draft.Publisher), ("address", draft.Address),
                ("licence", draft.Licence), ("grade", draft.Grade), ("caveat", draft.Caveat)),
            ["file"] = File(draft),
            ["missing"] = Lines(draft.Missing),
            ["duplicates"] = draft.KeepsOneOfDuplicates ? "keepOne" : "keep",
            ["pay"] = draft.IsPayAsWorked ? "asWorked" : "fullTime",
            ["fields"] = Fields(draft),
        };
        if (draft.Only.Trim().Length > 0) root["only"] = Only(draft.Only);
        if (draft.TopMark.Length > 0 || draft.TopAmounts.Trim().Length > 0)
            root["topCoded"] = new JsonObject { ["mark"] = draft.TopMark, ["amounts"] = TopAmounts(draft.TopAmounts) };
        return root.ToJsonString();
    }

    /// <summary>How the file is written, as far as the draft says so; null when its header row is no number.</summary>
    public static FileLayout? LayoutOf(MappingDraft draft) =>
        int.TryParse(draft.HeaderRow, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is >= 1 and <= 1_000
            ? new FileLayout(row, draft.Sheet.Length == 0 ? null : draft.Sheet, Delimiters.TryGetValue(draft.Delimiter, out var delimiter) ? delimiter : null,
                draft.Encoding, new NumberStyle(draft.DecimalPoint == "," ? ',' : '.', draft.Grouping, Words(draft.Ignored)))
            : null;

    private static JsonObject File(MappingDraft draft)
    {
        var file = Filled(("sheet", draft.Sheet), ("encoding", draft.Encoding));
        file["headerRow"] = int.TryParse(draft.HeaderRow, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;
        if (Delimiters.TryGetValue(draft.Delimiter, out var delimiter)) file["delimiter"] = delimiter.ToString();
        file["numbers"] = Filled(("decimal", draft.DecimalPoint));
        if (draft.Grouping.Length > 0) file["numbers"]!["grouping"] = draft.Grouping;
        if (draft.Ignored.Trim().Length > 0) file["numbers"]!["ignore"] = new JsonArray([.. Words(draft.Ignored).Select(word => JsonValue.Create(word))]);
        return file;
    }

    private static JsonObject Fields(MappingDraft draft)
    {
        var fields = new JsonObject();
        foreach (var column in draft.Columns)
            foreach (var fed in column.Fields)
                if (fed.Field is { } field && !fields.ContainsKey(SurveyFields.NameOf(field)))
                    fields[SurveyFields.NameOf(field)] = Field(column.Header, field, fed);
        foreach (var (name, value) in draft.EveryRow)
            if (value.Length > 0 && !fields.ContainsKey(name) && IsSaid(draft, name)) fields[name] = new JsonObject { ["constant"] = value };
        return fields;
    }

    // What is offered for rows of people alone is left out of a table of percentiles.
    private static bool IsSaid(MappingDraft draft, string name) => draft.Class != Slug.Of(SourceClass.Cut)
        || SurveyFields.Find(name) is not { } field || SurveyFields.Applies(field, SourceClass.Cut);

    private static JsonObject Only(string lines)
    {
        var only = new JsonObject();
        foreach (var column in Pairs(lines).GroupBy(pair => pair.Name))
            only[column.Key] = new JsonArray([.. column.Select(pair => JsonValue.Create(pair.Value))]);
        return only;
    }

    private static JsonObject TopAmounts(string lines)
    {
        var amounts = new JsonObject();
        foreach (var (year, amount) in Pairs(lines)) amounts[year] = Number(amount);
        return amounts;
    }

    private static IEnumerable<(string Name, string Value)> Pairs(string lines) =>
        from line in LinesOf(lines)
        let at = line.LastIndexOf('=')
        where at >= 0
        select (line[..at].Trim(), line[(at + 1)..].Trim());

    /// <summary>Those that should be name = value and are not.</summary>
    public static IEnumerable<string> NoPairs(string lines) => LinesOf(lines).Where(line => !line.Contains('=', StringComparison.Ordinal));

    private static string[] LinesOf(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static JsonObject Field(string column, SurveyField field, FieldDraft fed)
    {
        var json = new JsonObject { ["column"] = column };
        if (field == SurveyField.EffectiveDate && fed.Format.Length > 0) json["format"] = fed.Format;
        if (SurveyFields.IsYearlyPay(field) && fed.Per is not ("year" or "")) json["per"] = fed.Per;
        if (SurveyFields.IsMoney(field)) AddNumber(json, "times", fed.Times);
        if (SurveyFields.IsNumber(field))
        {
            AddNumber(json, "from", fed.From);
            AddNumber(json, "to", fed.To);
        }

        if (fed.Codes.Trim().Length > 0)
        {
            var codes = new JsonObject();
            foreach (var (code, meaning) in Pairs(fed.Codes)) codes[code] = meaning;
            json["codes"] = codes;
        }

        if (fed.IsOtherwiseMissing) json["otherwise"] = "missing";
        return json;
    }

    private static void AddNumber(JsonObject json, string name, string text)
    {
        if (text.Trim().Length > 0) json[name] = Number(text);
    }

    // What is no number stays as it was typed, so that reading it names it.
    private static JsonValue Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(text);

    private static JsonObject Filled(params (string Name, string Value)[] texts)
    {
        var json = new JsonObject();
        foreach (var (name, value) in texts)
            if (value.Trim().Length > 0) json[name] = value.Trim();
        return json;
    }

    private static JsonArray Lines(string text) =>
        new([.. LinesOf(text).Select(line => JsonValue.Create(line))]);

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
