using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Components;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Comparisons;

/// <summary>Two boards of bands as one picture and one table of differences.</summary>
public sealed record CompareBoard
{
    public required ScopeComparison Comparison { get; init; }

    public required PayBandBoard First { get; init; }

    public required PayBandBoard Second { get; init; }

    /// <summary>Whose pay each side is, in words that tell the sides apart.</summary>
    public required string FirstName { get; init; }

    public required string SecondName { get; init; }

    /// <summary>Both sides of each group after each other, on one axis.</summary>
    public required IReadOnlyList<BandRow> Rows { get; init; }

    public required MoneyAxis Axis { get; init; }

    public required IReadOnlyList<ScopeProblem> Problems { get; init; }

    public required IReadOnlyList<DifferenceRow> Differences { get; init; }

    public bool AreTheSame => Comparison.First == Comparison.Second;

    public bool IsIllustrative => First.Panels.Concat(Second.Panels).Any(panel => panel.IsIllustrative);

    /// <summary>Set where the sides rest on different kinds of source, so that their figures are not like for like.</summary>
    public string? Unlike => First.Panels is [var one, ..] && Second.Panels is [var other, ..] && one.Class != other.Class
        ? $"{FirstName} is answered by {one.Title.ToLowerInvariant()} and {SecondName} by {other.Title.ToLowerInvariant()}: these are not like for like, and no difference is given."
        : null;

    /// <summary>True for the page as it is first opened: nothing is chosen on either side.</summary>
    public bool IsUnasked => AreTheSame && ScopeQuery.Write(Comparison.First).Length == 0;

    public string Headline => IsUnasked ? "Compare two parts of the market"
        : AreTheSame ? $"{FirstName}: choose what to compare with"
        : $"{SecondName} against {FirstName}";

    public string Subject => Comparison.First.GroupBy == BandDimension.Element ? "Pay elements" : Comparison.First.Element.Label();

    public static CompareBoard From(ScopeComparison comparison, PayBandBoard first, PayBandBoard second, ScopeWords words, IReadOnlyList<ScopeProblem> problems)
    {
        var (one, other) = Names(comparison, words);
        var rows = Interleaved(comparison, Side(first, one, isSecond: false), Side(second, other, isSecond: true));
        return new CompareBoard
        {
            Comparison = comparison, First = first, Second = second, FirstName = one, SecondName = other, Rows = rows,
            Axis = PayBandBoard.AxisOf(rows, comparison.First.Currency),
            Problems = [.. problems.Concat(first.Problems).Concat(second.Problems).Distinct()],
            Differences = [],
        };
    }

    /// <summary>The same with what is known of how far figures and differences may be from the market's.</summary>
    public CompareBoard With(ComparisonEstimates estimates)
    {
        var (first, second) = (First.With(estimates.First), Second.With(estimates.Second));
        var rows = Interleaved(Comparison, Side(first, FirstName, isSecond: false), Side(second, SecondName, isSecond: true));
        return this with
        {
            First = first,
            Second = second,
            Rows = rows,
            Axis = PayBandBoard.AxisOf(rows, Comparison.First.Currency),
            Differences = [.. estimates.Differences.Select(difference => DifferenceRow.Of(difference, first.Panels[0].Rows, second.Panels[0].Rows))],
        };
    }

    private static List<BandRow> Side(PayBandBoard board, string name, bool isSecond) => board.Panels is not [var panel, ..] ? []
        : [.. panel.Rows.Select(row => row with { Detail = row.Detail is null ? name : $"{name}: {row.Detail}", IsSecond = isSecond, Markers = [] })];

    // Groups in the order of the first side, those that only the second has after them. Tiers keep their colours where they tell the sides apart.
    private static List<BandRow> Interleaved(ScopeComparison comparison, List<BandRow> first, List<BandRow> second)
    {
        var tellsApart = comparison.First.Tiers.Count == 1 && comparison.Second.Tiers.Count == 1 && comparison.First.Tiers != comparison.Second.Tiers;
        return [.. first.Concat(second).Select(row => tellsApart ? row : row with { Tier = null }).GroupBy(row => row.Key).SelectMany(group => group)];
    }

    private static (string First, string Second) Names(ScopeComparison comparison, ScopeWords words)
    {
        var (first, second) = (words.Subject(comparison.First), words.Subject(comparison.Second));
        return first != second || comparison.First == comparison.Second ? (first, second) : (words.Line(comparison.First), words.Line(comparison.Second));
    }
}
