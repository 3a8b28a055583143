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
        var mapping = new ColumnMapping
        {
            Survey = Survey(root.Object("survey")),
            File = File(root.Object("file")),
            Missing = root.Texts("missing").ToHashSet(StringComparer.OrdinalIgnoreCase),
            Duplicates = root.Word("duplicates", "keep", "keepOne") == "keep" ? DuplicatePolicy.Keep : DuplicatePolicy.KeepOne,
            IsPayAsWorked = root.Word("pay", "fullTime", "asWorked") == "asWorked",
            Fields = Fields(root.Object("fields")),
        };
        root.RefuseOthers();
        return mapping;
    }

    private static SurveyOrigin Survey(MappingObject survey)
    {
        var sourceClass = survey.RequiredText("class");
        if (sourceClass is not ("open" or "confidential")) survey.Problem("class", $"is '{sourceClass}', expected open or confidential.");
        var origin = new SurveyOrigin(
            sourceClass == "confidential" ? SourceClass.Confidential : SourceClass.Open,
            survey.RequiredText("name"), survey.RequiredText("publisher"), survey.RequiredText("address"), survey.RequiredText("licence"),
            Slug.Find<SourceGrade>(survey.Word("grade", "primary", "press", "analyst", "aggregator"))!.Value, survey.Text("caveat"));
        survey.RefuseOthers();
        return origin;
    }

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

    private static Dictionary<SurveyField, FieldMapping> Fields(MappingObject fields)
    {
        var mapped = new Dictionary<SurveyField, FieldMapping>();
        foreach (var name in fields.Names)
            if (SurveyFields.Find(name) is { } field) mapped.Add(field, FieldMappingFile.Read(field, fields.Object(name)));
            else fields.Problem(name, $"is no field; fields are {string.Join(", ", SurveyFields.Names)}.");
        foreach (var field in new[] { SurveyField.Title, SurveyField.BaseSalary, SurveyField.Currency, SurveyField.ObservationKind, SurveyField.EvidenceGrade })
            if (!mapped.ContainsKey(field)) fields.Problem(SurveyFields.NameOf(field), "is missing: every mapping says it.");
        return mapped;
    }

    private static string FirstSentence(string message) => message.Split(" LineNumber:")[0];
}

/// <summary>A mapping, or the sentences that say what is wrong with its file.</summary>
public sealed record ColumnMappingReading(ColumnMapping? Mapping, IReadOnlyList<string> Problems);
