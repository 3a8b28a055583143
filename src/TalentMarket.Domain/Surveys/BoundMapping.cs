namespace TalentMarket.Domain.Surveys;

/// <summary>A mapping tied to the header of a file: every column it names is there once.</summary>
public sealed class BoundMapping
{
    private readonly List<(int Column, IReadOnlyList<string> Texts)> only = [];
    private readonly BoundField?[] fields = new BoundField?[Enum.GetValues<SurveyField>().Length];

    private BoundMapping(ColumnMapping mapping, IReadOnlyList<string> header)
    {
        Mapping = mapping;
        Header = header;
    }

    public ColumnMapping Mapping { get; }

    public IReadOnlyList<string> Header { get; }

    internal BoundField? this[SurveyField field] => fields[(int)field];

    /// <summary>Whether a column of the file feeds a field, or says which rows are read.</summary>
    public bool Uses(int column) => fields.Any(field => field?.Column == column) || only.Exists(texts => texts.Column == column);

    /// <summary>False for rows that the mapping leaves out; one with the wrong number of cells is read, to be told of.</summary>
    public bool Reads(SurveyRow row) =>
        only.Count == 0 || row.Cells.Count != Header.Count || only.TrueForAll(column => column.Texts.Contains(row.Cells[column.Column].Trim(), StringComparer.OrdinalIgnoreCase));

    /// <summary>The header of the column that feeds a field; the field's own name where a constant or nothing does.</summary>
    public string LabelOf(SurveyField field) => this[field]?.Label ?? SurveyFields.NameOf(field);

    /// <summary>The organisation a row names; null when it names none.</summary>
    public string? OrganisationOf(SurveyRow row) =>
        this[SurveyField.Organisation] is { } bound && bound.Column < row.Cells.Count
            ? new RowReading(this, row, uploadId: 0).Text(SurveyField.Organisation)
            : null;

    /// <summary>Ties the mapping to the header, or says in full sentences what does not fit.</summary>
    public static (BoundMapping? Bound, IReadOnlyList<string> Problems) Bind(ColumnMapping mapping, IReadOnlyList<string> header)
    {
        var bound = new BoundMapping(mapping, header);
        var problems = new List<string>();
        foreach (var (field, source) in mapping.Fields)
        {
            var columns = Columns(header, source.Column).ToList();
            if (source.Column is null) bound.fields[(int)field] = new BoundField(-1, SurveyFields.NameOf(field), source);
            else if (columns.Count == 1) bound.fields[(int)field] = new BoundField(columns[0], source.Column, source);
            else problems.Add(Problem(field, source.Column, columns.Count, header));
        }

        foreach (var (column, texts) in mapping.Only)
            if (Columns(header, column).ToList() is [var position]) bound.only.Add((position, texts));
            else problems.Add($"The mapping reads only rows by the column '{column}', which the file does not have once. Its columns are {Listed(header)}.");

        if (header.Any(name => name.Contains('\0', StringComparison.Ordinal)))
            problems.Add("The file's header holds a NUL character, which no text has. Is it a text file, and in the encoding the mapping says?");
        if (mapping.Survey.SourceClass == SourceClass.Confidential) problems.AddRange(ConfidentialRules.MissingFields(mapping));
        return problems.Count == 0 ? (bound, problems) : (null, problems);
    }

    private static IEnumerable<int> Columns(IReadOnlyList<string> header, string? column) =>
        Enumerable.Range(0, header.Count).Where(i => string.Equals(header[i], column, StringComparison.OrdinalIgnoreCase));

    private static string Problem(SurveyField field, string column, int count, IReadOnlyList<string> header) => count == 0
        ? $"The mapping reads {SurveyFields.NameOf(field)} from the column '{column}', which the file does not have. Its columns are {Listed(header)}."
        : $"The mapping reads {SurveyFields.NameOf(field)} from the column '{column}', which the file has {count} times.";

    private static string Listed(IReadOnlyList<string> header)
    {
        const int Shown = 40;
        var names = string.Join(", ", header.Take(Shown).Select(name => name.Length > 60 ? name[..60] + "…" : name));
        return header.Count > Shown ? $"{names} and {header.Count - Shown} more" : names;
    }
}
