using System.Globalization;
using TalentMarket.Domain.Currencies;

namespace TalentMarket.Domain.Surveys;

/// <summary>Recognises what columns hold, by earlier mappings, by their headers, and by what stands in them.
/// A currency is recognised where a column names it, and never guessed where none does.</summary>
public static class ColumnRecognition
{
    private const int MostCodes = 40;

    private static readonly string[] DateFormats = ["yyyy", "yyyy-MM-dd", "dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy", "yyyy-MM", "yyyy/MM/dd", "d MMM yyyy"];

    /// <summary>The fields that each column feeds; no field is fed twice, and a column may feed two.</summary>
    /// <param name="earlier">Mappings of other files, the nearest first.</param>
    public static IReadOnlyList<IReadOnlyDictionary<SurveyField, FieldMapping>> Recognise(
        IReadOnlyList<string> header, IReadOnlyList<SurveyRow> rows, NumberStyle numbers, IReadOnlyList<ColumnMapping> earlier)
    {
        var columns = header.Select(_ => new Dictionary<SurveyField, FieldMapping>()).ToList();
        var taken = new HashSet<SurveyField>();
        for (var i = 0; i < header.Count; i++)
            foreach (var (field, mapping) in Known(header[i], Values(rows, i), earlier))
                if (taken.Add(field)) columns[i].Add(field, mapping);
        for (var i = 0; i < header.Count; i++)
            if (columns[i].Count == 0 && ColumnWords.FieldOf(header[i]) is { } field && Fits(field, Values(rows, i), numbers) && taken.Add(field))
                columns[i].Add(field, Read(field, header[i], Values(rows, i), earlier));
        for (var i = 0; i < header.Count; i++)
            if (columns[i].Count == 0 && ByContent(Values(rows, i)) is { } field && taken.Add(field))
                columns[i].Add(field, Read(field, header[i], Values(rows, i), earlier));
        return columns;
    }

    private static List<string> Values(IReadOnlyList<SurveyRow> rows, int column) =>
        [.. rows.Where(row => column < row.Cells.Count).Select(row => row.Cells[column].Trim()).Where(cell => cell.Length > 0)];

    // The same header in an earlier file, as long as its codes cover what stands here.
    private static IEnumerable<(SurveyField, FieldMapping)> Known(string header, List<string> values, IReadOnlyList<ColumnMapping> earlier)
    {
        foreach (var mapping in earlier)
        {
            var same = mapping.Fields.Where(field => string.Equals(field.Value.Column, header, StringComparison.OrdinalIgnoreCase)
                && (field.Value.Codes is not { } codes || field.Value.IsOtherwiseMissing || values.TrueForAll(codes.ContainsKey))).ToList();
            if (same.Count > 0) return same.Select(field => (field.Key, field.Value));
        }

        return [];
    }

    private static bool Fits(SurveyField field, List<string> values, NumberStyle numbers) => field switch
    {
        SurveyField.Currency => values.TrueForAll(IsCurrency),
        _ when SurveyFields.IsNumber(field) => values.Count == 0 || values.Count(value => numbers.TryRead(value, out _)) * 2 > values.Count,
        _ => true,
    };

    private static SurveyField? ByContent(List<string> values)
    {
        if (values.Count < 3) return null;
        if (values.TrueForAll(IsCurrency)) return SurveyField.Currency;
        return values.TrueForAll(value => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            ? SurveyField.EffectiveDate
            : null;
    }

    private static FieldMapping Read(SurveyField field, string header, List<string> values, IReadOnlyList<ColumnMapping> earlier) => new()
    {
        Column = header,
        DateFormats = field == SurveyField.EffectiveDate ? DateFormatOf(values) : [],
        Codes = CodesOf(field, values, earlier),
    };

    // One that reads every value; day and month that cannot be told apart are left to a person.
    private static string[] DateFormatOf(List<string> values) =>
        [.. DateFormats.Where(format => values.Count > 0 && values.TrueForAll(value =>
            DateTime.TryParseExact(value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))).Take(1)];

    /// <summary>Codes that an earlier file wrote in the same way, whatever its column was called.</summary>
    private static IReadOnlyDictionary<string, string>? CodesOf(SurveyField field, List<string> values, IReadOnlyList<ColumnMapping> earlier)
    {
        var distinct = values.Distinct(StringComparer.Ordinal).Take(MostCodes + 1).ToList();
        if (distinct.Count is 0 or > MostCodes) return null;
        return earlier.Select(mapping => mapping.Fields.GetValueOrDefault(field)?.Codes)
            .FirstOrDefault(codes => codes is not null && distinct.TrueForAll(codes.ContainsKey));
    }

    private static bool IsCurrency(string text) => Currency.IsCode(text.ToUpperInvariant());
}
