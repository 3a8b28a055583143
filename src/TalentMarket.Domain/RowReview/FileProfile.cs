namespace TalentMarket.Domain.RowReview;

/// <summary>What a file holds, as its check found it.</summary>
/// <param name="Repeated">Rows that repeat an earlier one exactly.</param>
/// <param name="Accepted">Rows that became pay records; what is below <paramref name="Columns"/> is of these.</param>
public sealed record FileProfile(
    long Rows, long Repeated, long Accepted, IReadOnlyList<ColumnProfile> Columns, IReadOnlyList<NumberProfile> Numbers,
    IReadOnlyList<ResponseRate> Responses, IReadOnlyList<FlagCount> Flags, IReadOnlyList<FlaggedEffect> Effects);

/// <summary>A column of the file, cells as they stand.</summary>
/// <param name="Distinct">Different texts; no more than are told apart.</param>
/// <param name="IsDistinctMore">True when there are more than are told apart.</param>
/// <param name="Frequent">The most frequent first, of those that are told apart; empty where no text repeats.</param>
public sealed record ColumnProfile(string Name, long Filled, long Missing, int Distinct, bool IsDistinctMore, IReadOnlyList<ValueCount> Frequent);

public sealed record ValueCount(string Value, long Rows);

/// <summary>A number of the accepted rows, after units.</summary>
/// <param name="Unit">USD, years.</param>
/// <param name="IsLogarithmic">True when each bar of the histogram is as many times as wide as the one before.</param>
/// <param name="Bars">Rows in equal parts of the way from the smallest to the largest.</param>
public sealed record NumberProfile(
    string Column, string Unit, long Rows, double Smallest, double Median, double Largest, bool IsLogarithmic, IReadOnlyList<long> Bars);

/// <summary>How many of the accepted rows say an element of pay.</summary>
public sealed record ResponseRate(string Element, long Rows, double Share);

/// <summary>Rows flagged for a reason; <paramref name="Listed"/> of them are in the queue.</summary>
public sealed record FlagCount(FlagKind Kind, long Rows, long Listed);

/// <summary>A median of pay with the flagged rows of the draft and without them.</summary>
/// <param name="Rows">With them.</param>
public sealed record FlaggedEffect(string Job, string? Level, string Element, string Currency, long Rows, long Flagged, double With, double Without)
{
    /// <summary>Above it the difference is shown.</summary>
    public const double LeastMove = 0.02;

    /// <summary>With ÷ without − 1.</summary>
    public double MoveRate => (With / Without) - 1;
}
