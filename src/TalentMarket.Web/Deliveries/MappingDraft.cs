using TalentMarket.Data.Deliveries;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Deliveries;

/// <summary>A mapping while a person works on it: what the form holds. <see cref="MappingDraftText"/> makes the mapping of it.</summary>
public sealed record MappingDraft
{
    /// <summary>Fields that a person says once for all rows, unless a column has them.</summary>
    public static IReadOnlyList<SurveyField> Constants { get; } =
        [SurveyField.Currency, SurveyField.Country, SurveyField.ObservationKind, SurveyField.EvidenceGrade];

    public string SurveyCode { get; init; } = "";

    public string Name { get; init; } = "";

    public string Publisher { get; init; } = "";

    public string Address { get; init; } = "";

    public string Licence { get; init; } = "";

    public string Class { get; init; } = "";

    public string Grade { get; init; } = "primary";

    public string Caveat { get; init; } = "";

    public string HeaderRow { get; init; } = "1";

    public string Sheet { get; init; } = "";

    /// <summary>Its name, as the form's list has it; empty: found out.</summary>
    public string Delimiter { get; init; } = "";

    public string Encoding { get; init; } = "utf-8";

    public string DecimalPoint { get; init; } = ".";

    public string Grouping { get; init; } = "";

    /// <summary>Separated by spaces.</summary>
    public string Ignored { get; init; } = "";

    /// <summary>A line for each.</summary>
    public string Missing { get; init; } = "";

    /// <summary>A line for each: column = text of the rows that are read.</summary>
    public string Only { get; init; } = "";

    /// <summary>What stands for a percentile at or above the top code.</summary>
    public string TopMark { get; init; } = "";

    /// <summary>A line for each: first year = amount.</summary>
    public string TopAmounts { get; init; } = "";

    public bool KeepsOneOfDuplicates { get; init; }

    public bool IsPayAsWorked { get; init; }

    public string EffectiveDate { get; init; } = "";

    /// <summary>What every row has, by the name of its field.</summary>
    public IReadOnlyDictionary<string, string> EveryRow { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<ColumnDraft> Columns { get; init; } = [];

    public bool IsFed(SurveyField field) => Columns.Any(column => column.Fields.Any(fed => fed.Field == field));

    /// <summary>A file whose columns are known by an earlier mapping or not at all.</summary>
    public static MappingDraft Of(DeliveryLook look, string fileName)
    {
        if (look.Mappings is [var known, ..]) return Of(known.File.Mapping, look.Preview, look.Recognised) with { SurveyCode = known.SurveyCode ?? "" };
        var name = fileName.Split('.')[0];
        return OfLayout(look.Preview.Layout) with
        {
            Name = name,
            SurveyCode = string.Join('-', new string([.. name.ToLowerInvariant().Select(character => char.IsAsciiLetterOrDigit(character) ? character : ' ')])
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            Class = look.Recognised.Any(column => column.Keys.Any(SurveyFields.Percentiles.Contains)) ? Slug.Of(SourceClass.Cut) : "",
            EveryRow = new Dictionary<string, string> { ["observationKind"] = "incumbent", ["evidenceGrade"] = "C" },
            Columns = ColumnsOf(look.Preview, look.Recognised),
        };
    }

    public static MappingDraft Of(ColumnMapping mapping, FilePreview preview, IReadOnlyList<IReadOnlyDictionary<SurveyField, FieldMapping>> recognised)
    {
        var columns = preview.Header.Select(header => (IReadOnlyDictionary<SurveyField, FieldMapping>)mapping.Fields
            .Where(field => string.Equals(field.Value.Column, header, StringComparison.OrdinalIgnoreCase)).ToDictionary()).ToList();
        return OfLayout(mapping.File) with
        {
            Name = mapping.Survey.Name, Publisher = mapping.Survey.Publisher, Address = mapping.Survey.Address, Licence = mapping.Survey.Licence,
            Class = Slug.Of(mapping.Survey.SourceClass),
            Grade = Slug.Of(mapping.Survey.Grade), Caveat = mapping.Survey.Caveat ?? "",
            Missing = string.Join('\n', mapping.Missing),
            Only = string.Join('\n', mapping.Only.SelectMany(column => column.Value.Select(text => $"{column.Key} = {text}"))),
            TopMark = mapping.TopCoded?.Mark ?? "",
            TopAmounts = string.Join('\n', mapping.TopCoded?.AmountsByFirstYear.Select(from => FormattableString.Invariant($"{from.Key} = {from.Value}")) ?? []),
            KeepsOneOfDuplicates = mapping.Duplicates == DuplicatePolicy.KeepOne, IsPayAsWorked = mapping.IsPayAsWorked,
            EveryRow = mapping.Fields.Where(field => field.Value.Constant is not null)
                .ToDictionary(field => SurveyFields.NameOf(field.Key), field => field.Value.Constant!),
            Columns = ColumnsOf(preview, columns.TrueForAll(column => column.Count == 0) ? recognised : columns),
        };
    }

    public static IReadOnlyList<ColumnDraft> ColumnsOf(FilePreview preview, IReadOnlyList<IReadOnlyDictionary<SurveyField, FieldMapping>> fed) =>
    [
        .. preview.Header.Select((header, i) => new ColumnDraft(i, header,
            [.. preview.Rows.Where(row => i < row.Cells.Count && row.Cells[i].Length > 0).Select(row => row.Cells[i]).Distinct().Take(3)],
            [.. fed[i].Take(ColumnDraft.MostFields).Select(field => FieldDraft.Of(field.Key, field.Value))])),
    ];

    private static MappingDraft OfLayout(FileLayout layout) => new()
    {
        HeaderRow = layout.HeaderRow.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Sheet = layout.Sheet ?? "", Delimiter = MappingDraftText.NameOf(layout.Delimiter), Encoding = layout.Encoding,
        DecimalPoint = layout.Numbers.DecimalPoint.ToString(), Grouping = layout.Numbers.Grouping, Ignored = string.Join(' ', layout.Numbers.Ignored),
    };
}
