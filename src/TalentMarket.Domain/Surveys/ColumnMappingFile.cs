using System.Globalization;
using System.Text.Json;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Domain.Surveys;

/// <summary>Reads a mapping from JSON: a mapping without problems, or every problem in a sentence of its own.</summary>
public static class ColumnMappingFile
{
    public const int Format = 1;

    public static ColumnMappingReading Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var problems = new List<string>();
            var mapping = Read(new MappingObject("", document.RootElement, problems));
            return problems.Count == 0 ? new ColumnMappingReading(mapping, []) : new ColumnMappingReading(null, problems);
        }
        catch (JsonException problem)
        {
            var where = problem.LineNumber is { } line ? $" at line {line + 1}" : "";
            return new ColumnMappingReading(null, [$"The mapping is not valid JSON{where}: {FirstSentence(problem.Message)}"]);
        }
    }

    private static ColumnMapping Read(MappingObject root)
    {
        if (root.Number("format") != Format) root.Problem("format", $"must be {Format}, the version of mapping files this program reads.");
        var survey = Survey(root.Object("survey"));
        var mapping = new ColumnMapping
        {
            Survey = survey,
            File = File(root.Object("file")),
            Missing = root.Texts("missing").ToHashSet(StringComparer.OrdinalIgnoreCase),
            Duplicates = root.Word("duplicates", "keep", "keepOne") == "keep" ? DuplicatePolicy.Keep : DuplicatePolicy.KeepOne,
            IsPayAsWorked = root.Word("pay", "fullTime", "asWorked") == "asWorked",
            Fields = Fields(root.Object("fields"), survey.SourceClass),
            Only = Only(root.Object("only")),
            TopCoded = root.Has("topCoded") ? TopCoded(root.Object("topCoded")) : null,
        };
        if (mapping.TopCoded is not null && survey.SourceClass != SourceClass.Cut) root.Problem("topCoded", "is for published percentiles (class cut) alone.");
        root.RefuseOthers();
        return mapping;
    }

    private static SurveyOrigin Survey(MappingObject survey)
    {
        var sourceClass = survey.RequiredText("class");
        if (ClassOf(sourceClass) is null) survey.Problem("class", $"is '{sourceClass}', expected open, confidential or cut.");
        var origin = new SurveyOrigin(
            ClassOf(sourceClass) ?? SourceClass.Open,
            survey.RequiredText("name"), survey.RequiredText("publisher"), survey.RequiredText("address"), survey.RequiredText("licence"),
            Slug.Find<SourceGrade>(survey.Word("grade", "primary", "press", "analyst", "aggregator"))!.Value, survey.Text("caveat"));
        survey.RefuseOthers();
        return origin;
    }

    private static SourceClass? ClassOf(string word) => word switch
    {
        "open" => SourceClass.Open,
        "confidential" => SourceClass.Confidential,
        "cut" => SourceClass.Cut,
        _ => null,
    };

    private static FileLayout File(MappingObject file)
    {
        var headerRow = file.Number("headerRow") ?? 1;
        if (headerRow < 1 || headerRow > 1_000 || headerRow % 1 != 0) file.Problem("headerRow", $"is {headerRow}, expected a row number from 1 to 1000.");
        var layout = new FileLayout((int)Math.Clamp(headerRow, 1, 1_000), file.Text("sheet"), Character(file, "delimiter"),
            file.Text("encoding") ?? "utf-8", Numbers(file.Object("numbers")));
        file.RefuseOthers();
        return layout;
    }

    private static NumberStyle Numbers(MappingObject numbers)
    {
        var style = new NumberStyle(Character(numbers, "decimal") ?? '.', numbers.Text("grouping") ?? "", numbers.Texts("ignore"));
        if (style.Grouping.Contains(style.DecimalPoint)) numbers.Problem("grouping", $"holds '{style.DecimalPoint}', which is the decimal point.");
        numbers.RefuseOthers();
        return style;
    }

    private static char? Character(MappingObject from, string name)
    {
        var text = from.Text(name);
        if (text is { Length: 1 } && char.IsAscii(text[0])) return text[0];
        if (text is not null) from.Problem(name, $"is '{text}', expected one ASCII character.");
        return null;
    }

    private static Dictionary<SurveyField, FieldMapping> Fields(MappingObject fields, SourceClass sourceClass)
    {
        var mapped = new Dictionary<SurveyField, FieldMapping>();
        var names = SurveyFields.Names.Where(name => SurveyFields.Applies(SurveyFields.Find(name)!.Value, sourceClass)).ToList();
        foreach (var name in fields.Names)
            if (SurveyFields.Find(name) is { } field && names.Contains(name)) mapped.Add(field, FieldMappingFile.Read(field, fields.Object(name)));
            else fields.Problem(name, $"is no field; fields are {string.Join(", ", names)}.");
        foreach (var field in SurveyFields.Needed(sourceClass))
            if (!mapped.ContainsKey(field)) fields.Problem(SurveyFields.NameOf(field), "is missing: every mapping says it.");
        if (sourceClass == SourceClass.Cut && !SurveyFields.Percentiles.Any(mapped.ContainsKey))
            fields.Problem(SurveyFields.NameOf(SurveyField.Percentile50), "is missing, as is every other percentile: at least one is needed.");
        return mapped;
    }

    private static Dictionary<string, IReadOnlyList<string>> Only(MappingObject only) => only.Names.ToDictionary(name => name, only.Texts);

    private static TopCoding TopCoded(MappingObject coded)
    {
        var amounts = new Dictionary<int, decimal>();
        var from = coded.Object("amounts");
        foreach (var name in from.Names)
        {
            var isYear = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1950 and <= 2200;
            var amount = from.Number(name) ?? 0;
            amounts.Add(isYear ? year : -amounts.Count, amount);
            if (!isYear) from.Problem(name, "is no year such as 2024: each amount stands beside the first year that it holds for.");
            else if (amount <= 0) from.Problem(name, $"is {amount}, expected an amount above 0.");
        }

        if (amounts.Count == 0) coded.Problem("amounts", "is missing: the mark means an amount or more, and which one the source says.");
        var coding = new TopCoding(coded.RequiredText("mark"), amounts);
        coded.RefuseOthers();
        return coding;
    }

    private static string FirstSentence(string message) => message.Split(" LineNumber:")[0];
}

/// <summary>A mapping, or the sentences that say what is wrong with its file.</summary>
public sealed record ColumnMappingReading(ColumnMapping? Mapping, IReadOnlyList<string> Problems);
