using System.Globalization;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.RowReview;

namespace TalentMarket.Domain.Surveys;

/// <summary>One row while its fields are read; what does not read becomes an issue, and reading goes on.</summary>
internal sealed class RowReading(BoundMapping mapping, SurveyRow row, long uploadId)
{
    private const int ShownCharacters = 100;
    private const int MostCharacters = 500;

    // PostgreSQL's numeric(14,2) of every amount, which rounds to cents.
    private const decimal AmountLimit = 999_999_999_999.995m;

    public List<ImportIssue> Issues { get; } = [];

    public string? Text(SurveyField field)
    {
        if (mapping[field] is not { } bound) return null;
        var raw = bound.Column < 0 ? bound.Mapping.Constant! : row.Cells[bound.Column].Trim();
        if (raw.Length == 0 || mapping.Mapping.Missing.Contains(raw)) return null;
        if (raw.Length > MostCharacters || raw.Contains('\0', StringComparison.Ordinal))
        {
            Unread(field, raw, $"at most {MostCharacters} characters, and none of them NUL");
            return null;
        }

        if (bound.Mapping.Codes is not { } codes) return raw;
        if (codes.TryGetValue(raw, out var meaning)) return meaning.Length == 0 ? null : meaning;
        Unread(field, raw, $"one of {string.Join(", ", codes.Keys)}");
        return null;
    }

    /// <summary>The number in the record's unit: amounts per year in whole money.</summary>
    public decimal? Number(SurveyField field)
    {
        if (Text(field) is not { } text || mapping[field] is not { } bound) return null;
        if (!mapping.Mapping.File.Numbers.TryRead(text, out var number))
        {
            Unread(field, text, "a number" + Style());
            return null;
        }

        var isTooLong = Math.Abs(number) >= AmountLimit;
        number = isTooLong ? number : Times(field, number * bound.Factor);
        if (isTooLong || Math.Abs(number) >= AmountLimit || number < bound.Mapping.From || number > bound.Mapping.To)
        {
            Unread(field, text, Range(bound.Mapping));
            return null;
        }

        return number;
    }

    /// <summary>The amount ÷ the divisor, as long as a record can hold that.</summary>
    public decimal? Divided(SurveyField field, decimal amount, decimal divisor)
    {
        if (Math.Abs(amount) < AmountLimit * divisor) return amount / divisor;
        Issue(field, Text(field), "at most twelve digits before the decimal point for a full-time year");
        return null;
    }

    public float? Real(SurveyField field) => (float?)Number(field);

    public T? Whole<T>(SurveyField field, int least, int most)
        where T : struct, IConvertible
    {
        if (Number(field) is not { } number) return null;
        if (number >= least && number <= most && number % 1 == 0) return (T)Convert.ChangeType(number, typeof(T), CultureInfo.InvariantCulture);
        Unread(field, Text(field)!, $"a whole number from {least} to {most}");
        return null;
    }

    public T? Code<T>(SurveyField field)
        where T : struct, Enum
    {
        if (Text(field) is not { } text) return null;
        if (ClosedList.Find<T>(text) is { } member) return member;
        Unread(field, text, $"one of {ClosedList.Expected<T>()}");
        return null;
    }

    public bool? YesOrNo(SurveyField field)
    {
        if (Text(field) is not { } text) return null;
        if (text.ToLowerInvariant() is "yes" or "true" or "y" or "1") return true;
        if (text.ToLowerInvariant() is "no" or "false" or "n" or "0") return false;
        Unread(field, text, "yes or no");
        return null;
    }

    public DateOnly? Date(SurveyField field, DateOnly today)
    {
        if (Text(field) is not { } text || mapping[field] is not { } bound) return null;
        if (bound.Dates.TryRead(text, today, out var date)) return date;
        Unread(field, text, $"a date written {bound.Dates}");
        return null;
    }

    /// <summary>When the pay was true: as the row says, or as is given with the file where no column says it.</summary>
    public DateOnly? PayDate(DateOnly today, DateOnly? given)
    {
        if (mapping[SurveyField.EffectiveDate] is null) return given;
        if (Date(SurveyField.EffectiveDate, today) is not { } date) return null;
        // A date ahead would hide the whole edition until then.
        if (date.Year >= 1950 && date <= today) return date;
        Issue(SurveyField.EffectiveDate, Text(SurveyField.EffectiveDate),
            string.Create(CultureInfo.InvariantCulture, $"a date from 1950 to {today:yyyy-MM-dd}"));
        return null;
    }

    public Currency? Currency(SurveyField field)
    {
        if (Text(field) is not { } text) return null;
        if (Currencies.Currency.IsCode(text.ToUpperInvariant())) return new Currency(text.ToUpperInvariant());
        Unread(field, text, "an ISO 4217 code such as USD");
        return null;
    }

    public string? Country(SurveyField field)
    {
        if (Text(field) is not { } text) return null;
        if (text.Length == 2 && text.All(char.IsAsciiLetter)) return text.ToUpperInvariant();
        Unread(field, text, "an ISO 3166 code of two letters such as US");
        return null;
    }

    public void Required(SurveyField field, bool isGiven)
    {
        if (!isGiven && !Issues.Any(issue => issue.Column == Label(field))) Issue(field, null, "a value");
    }

    public void Issue(SurveyField field, string? found, string expected) => Issues.Add(new ImportIssue
    {
        UploadId = uploadId, RowNumber = row.RowNumber, Column = Label(field), Found = Quoted(found), Expected = expected,
    });

    public static ImportIssue WrongCellCount(BoundMapping mapping, SurveyRow row, long uploadId) => new()
    {
        UploadId = uploadId, RowNumber = row.RowNumber, Column = "the whole row",
        Found = $"{row.Cells.Count} cells", Expected = $"{mapping.Header.Count} cells",
    };

    // A grant is what its yearly part is taken from.
    private decimal Times(SurveyField field, decimal amount) =>
        row.Factor is { } factor && (SurveyFields.IsYearlyPay(field) || field == SurveyField.EquityGrant) ? PayFactors.Times(amount, factor) : amount;

    private void Unread(SurveyField field, string found, string expected)
    {
        if (!mapping[field]!.Mapping.IsOtherwiseMissing) Issue(field, found, expected);
    }

    private string Label(SurveyField field) => mapping.LabelOf(field);

    private string Style()
    {
        var numbers = mapping.Mapping.File.Numbers;
        return numbers.Grouping.Length > 0 ? $" such as 120{numbers.Grouping[0]}000{numbers.DecimalPoint}50" : $" such as 120000{numbers.DecimalPoint}50";
    }

    private static string Range(FieldMapping mapping) => (mapping.From, mapping.To) switch
    {
        ({ } from, { } to) => string.Create(CultureInfo.InvariantCulture, $"{from} to {to}"),
        ({ } from, null) => string.Create(CultureInfo.InvariantCulture, $"{from} or more"),
        (null, { } to) => string.Create(CultureInfo.InvariantCulture, $"{to} or less"),
        _ => "at most twelve digits before the decimal point",
    };

    private static string Quoted(string? found) => found is null ? "nothing" : $"'{Shortened(found).Replace('\0', '\uFFFD')}'";

    // Never between the halves of one character: half a character is no text.
    private static string Shortened(string found) => found.Length <= ShownCharacters ? found
        : found[..(char.IsHighSurrogate(found[ShownCharacters - 1]) ? ShownCharacters - 1 : ShownCharacters)] + "…";
}
