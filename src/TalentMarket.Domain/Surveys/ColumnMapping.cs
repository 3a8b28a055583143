using TalentMarket.Domain.Sources;

namespace TalentMarket.Domain.Surveys;

/// <summary>How the columns of a file become pay records: see docs/import-your-own-survey.md for the file it is read from.</summary>
public sealed record ColumnMapping
{
    public required SurveyOrigin Survey { get; init; }

    public required FileLayout File { get; init; }

    /// <summary>Cells with one of these texts are empty, besides those with no text at all.</summary>
    public required IReadOnlySet<string> Missing { get; init; }

    public required DuplicatePolicy Duplicates { get; init; }

    /// <summary>True: amounts are what was paid for the time worked, to be divided by the full-time share.</summary>
    public required bool IsPayAsWorked { get; init; }

    public required IReadOnlyDictionary<SurveyField, FieldMapping> Fields { get; init; }

    /// <summary>By column, the texts of the rows that are read; a row with another text there is left out. Empty: every row is read.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Only { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Null where the source writes every percentile out.</summary>
    public TopCoding? TopCoded { get; init; }
}

/// <summary>What the survey is and where it comes from, for the day it is first imported.</summary>
public sealed record SurveyOrigin(
    SourceClass SourceClass, string Name, string Publisher, string Address, string Licence, SourceGrade Grade, string? Caveat);

/// <summary>Where in the file the table is and how it is written.</summary>
/// <param name="Delimiter">Null: found out from the first lines.</param>
/// <param name="Sheet">Null: the first one.</param>
public sealed record FileLayout(int HeaderRow, string? Sheet, char? Delimiter, string Encoding, NumberStyle Numbers);

/// <summary>How a source writes that a percentile is not known exactly, only to be at or above an amount.</summary>
/// <param name="AmountsByFirstYear">The amount for a year of full-time work, by the first year it holds for.</param>
public sealed record TopCoding(string Mark, IReadOnlyDictionary<int, decimal> AmountsByFirstYear)
{
    /// <summary>Null before the first year that is told.</summary>
    public decimal? In(int year) => AmountsByFirstYear.Where(from => from.Key <= year).OrderByDescending(from => from.Key)
        .Select(from => (decimal?)from.Value).FirstOrDefault();
}

public enum DuplicatePolicy
{
    Keep,

    /// <summary>Of rows with all cells equal, the first is kept.</summary>
    KeepOne,
}

/// <summary>Where the values of one field come from and how they are read.</summary>
public sealed record FieldMapping
{
    /// <summary>The column's header; null when <see cref="Constant"/> is the value of every row.</summary>
    public string? Column { get; init; }

    public string? Constant { get; init; }

    /// <summary>The source's codes and what they mean here; empty text means missing.</summary>
    public IReadOnlyDictionary<string, string>? Codes { get; init; }

    public IReadOnlyList<string> DateFormats { get; init; } = [];

    public PayUnit Per { get; init; } = PayUnit.Year;

    /// <summary>1,000 for amounts in thousands.</summary>
    public decimal Times { get; init; } = 1;

    /// <summary>The least accepted value, after units.</summary>
    public decimal? From { get; init; }

    /// <summary>The greatest accepted value, after units.</summary>
    public decimal? To { get; init; }

    /// <summary>True: what cannot be read or accepted counts as missing; false: it sets the row aside.</summary>
    public bool IsOtherwiseMissing { get; init; }
}
