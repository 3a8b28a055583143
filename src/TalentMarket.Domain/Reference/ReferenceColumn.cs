using System.Globalization;

namespace TalentMarket.Domain.Reference;

/// <summary>One column of a table of reference data: its name and how its cells are read.</summary>
/// <param name="Expected">What a cell holds, for whoever wrote something else.</param>
/// <param name="Read">The cell in the one way it is kept, or null where it cannot be read.</param>
public sealed record ReferenceColumn(string Name, string Expected, Func<string, string?> Read)
{
    /// <summary>Rows differ by their keys.</summary>
    public bool IsKey { get; init; }

    public bool IsOptional { get; init; }

    public bool IsNumber { get; init; }

    /// <summary>The table whose first key the cell names.</summary>
    public string? Refers { get; init; }

    public static ReferenceColumn Text(string name, int longest = 2_000) => new(name, $"a text of at most {longest} characters", text =>
        text.Length <= longest && !text.Contains('\0', StringComparison.Ordinal) ? text : null);

    public static ReferenceColumn Code(string name) => new(name, "a code of lower-case letters, digits and hyphens", text =>
        text.Length <= 100 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') ? text : null);

    /// <summary>As names are turned into codes: letters of every alphabet.</summary>
    public static ReferenceColumn OrganisationCode(string name) => new(name, "a code of lower-case letters, digits and hyphens", text =>
        text.Length <= 200 && text.All(c => c == '-' || (char.IsLetterOrDigit(c) && !char.IsUpper(c))) ? text : null);

    public static ReferenceColumn NormalisedTitle(string name) => new(name, "a title in lower case, single spaces between words, without punctuation", text =>
        text.Length <= 500 && Jobs.JobTitle.Normalise(text) == text ? text : null);

    public static ReferenceColumn Country(string name) => new(name, "an ISO 3166 code of two letters such as US", text =>
        text.Length == 2 && text.All(char.IsAsciiLetter) ? text.ToUpperInvariant() : null);

    public static ReferenceColumn Currency(string name) => new(name, "an ISO 4217 code such as USD", text =>
        Currencies.Currency.IsCode(text.ToUpperInvariant()) ? text.ToUpperInvariant() : null);

    public static ReferenceColumn Date(string name) => new(name, "a date from 1900 to 2100, such as 2026-06-30", text =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and <= 2100 ? text : null);

    public static ReferenceColumn Month(string name) => new(name, "a month such as 2026-06", text =>
        DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and <= 2100 ? text : null);

    public static ReferenceColumn YesNo(string name) => new(name, "true or false", text => text.ToLowerInvariant() switch
    {
        "true" or "yes" => "true",
        "false" or "no" => "false",
        _ => null,
    });

    public static ReferenceColumn OneOf(string name, params string[] choices) => new(name, $"one of {string.Join(", ", choices)}", text =>
        Array.Find(choices, choice => string.Equals(choice, text, StringComparison.OrdinalIgnoreCase)));

    public static ReferenceColumn Whole(string name, int least, int most) => new(name, $"a whole number from {least} to {most}", text =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number.ToString(CultureInfo.InvariantCulture) : null) { IsNumber = true };

    /// <param name="name">Of the column.</param>
    /// <param name="most">The greatest that is taken.</param>
    /// <param name="digits">Behind the point, as many as are kept.</param>
    /// <param name="least">Itself not taken where <paramref name="isAbove"/>.</param>
    public static ReferenceColumn Number(string name, decimal least, decimal most, bool isAbove = false, int digits = 15) => new(name,
        string.Create(CultureInfo.InvariantCulture, $"a number {(isAbove ? "above" : "from")} {least} {(isAbove ? "and at most" : "to")} {most}, such as 1.25"), text =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number <= most && (isAbove ? number > least : number >= least)
            // Without the zeros behind it: 1.50 and 1.5 are one number.
            ? (Math.Round(number, digits) / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : null) { IsNumber = true };
}
