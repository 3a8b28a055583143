using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Deliveries;

/// <summary>A column of the file in the form: what stands in it, and what it is said to feed.</summary>
public sealed record ColumnDraft(int Index, string Header, IReadOnlyList<string> Samples, IReadOnlyList<FieldDraft> Fields)
{
    /// <summary>A column may feed two fields: a title, and the job it leads to.</summary>
    public const int MostFields = 2;

    /// <summary>The field in one of its two places; an empty one where there is none.</summary>
    public FieldDraft At(int place) => place < Fields.Count ? Fields[place] : FieldDraft.None;

    public string Name(int place, string part) => NameOf(Index, place, part);

    public static string NameOf(int index, int place, string part) => FormattableString.Invariant($"c{index}.{place}.{part}");
}

/// <summary>A field that a column feeds, as the form has it: texts only.</summary>
public sealed record FieldDraft(SurveyField? Field)
{
    public static FieldDraft None { get; } = new((SurveyField?)null);

    public string Format { get; init; } = "";

    public string Per { get; init; } = "year";

    public string Times { get; init; } = "";

    public string From { get; init; } = "";

    public string To { get; init; } = "";

    /// <summary>A line for each: code = meaning.</summary>
    public string Codes { get; init; } = "";

    public bool IsOtherwiseMissing { get; init; }

    public static FieldDraft Of(SurveyField field, FieldMapping mapping) => new(field)
    {
        Format = mapping.DateFormats is [var first, ..] ? first : "",
        Per = mapping.Per.ToString().ToLowerInvariant(),
        Times = mapping.Times == 1 ? "" : PlainNumber(mapping.Times),
        From = PlainNumber(mapping.From),
        To = PlainNumber(mapping.To),
        Codes = mapping.Codes is { } codes ? string.Join('\n', codes.Select(code => $"{code.Key} = {code.Value}")) : "",
        IsOtherwiseMissing = mapping.IsOtherwiseMissing,
    };

    private static string PlainNumber(decimal? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
