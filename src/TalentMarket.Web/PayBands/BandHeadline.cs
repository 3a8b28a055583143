using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayBands;

/// <summary>What the figures say, in a sentence; illustrative figures say nothing, so theirs only names what is shown.</summary>
internal static class BandHeadline
{
    private const string NotStatedKey = "not-stated";
    private static readonly string BaseSalaryKey = Slug.Of(PayElement.BaseSalary);
    private static readonly string TotalKey = Slug.Of(PayElement.TotalDirectCompensation);

    public static string Of(PayBandAnswer answer, string subject, IReadOnlyList<BandPanel> panels)
    {
        var element = answer.Scope.GroupBy == BandDimension.Element ? "pay" : answer.Scope.Element.Label().ToLowerInvariant();
        if (panels.FirstOrDefault(panel => panel.Class != SourceClass.Illustrative) is not { } panel)
            return panels.Count == 0 ? $"{subject}: no pay data yet" : $"{subject}: {element}{By(answer.Scope.GroupBy)}";
        var medians = panel.Rows
            .Where(row => row.Key != NotStatedKey && row.Published?.P50 is ShownAmount)
            .Select(row => (Row: row, Median: ((ShownAmount)row.Published!.P50).Value))
            .ToList();
        if (medians.Count == 0)
            return panel.Rows.Any(row => row.IsWithheld) ? $"{subject}: {WithheldFigures.Text.ToLowerInvariant()}" : $"{subject}: {element}{By(answer.Scope.GroupBy)}";
        if (medians.Count == 1) return One(subject, element, medians[0].Row);
        if (answer.Scope.GroupBy == BandDimension.Element) return Parts(subject, medians.Select(median => median.Row));
        if (panel.Class == SourceClass.Cut) return Spread(subject, element, panel.Rows);
        return answer.Scope.GroupBy is BandDimension.Tier or BandDimension.Hub or BandDimension.Job
            ? Ranked(subject, element, panel.Rows)
            : FromTo(subject, element, answer.Scope.GroupBy == BandDimension.Year ? "in" : "at", medians[0].Row, medians[^1].Row);
    }

    private static string One(string subject, string element, BandRow row)
    {
        var figures = row.Published!;
        var half = figures is { P25: ShownAmount low, P75: ShownAmount high }
            ? $", half of them between {AmountText.Brief(low.Value)} and {AmountText.Brief(high.Value)}"
            : "";
        return $"{subject}: median {element} {BandWords.Brief(figures.P50)}{half}";
    }

    private static string FromTo(string subject, string element, string at, BandRow first, BandRow last)
    {
        var (from, to) = (Median(first), Median(last));
        var verb = to > from ? "rises" : to < from ? "falls" : "stays";
        return $"{subject}: median {element} {verb} from {BandWords.Brief(first.Published!.P50)} {at} {first.Label} "
            + $"to {BandWords.Brief(last.Published!.P50)} {at} {last.Label}{(Times(to, from) is { Length: > 0 } times ? $", {times} as much" : "")}";
    }

    private static string Parts(string subject, IEnumerable<BandRow> rows) => $"{subject}: median "
        + string.Join(", ", rows.Where(row => row.Key == BaseSalaryKey || row.Key == TotalKey).DistinctBy(row => row.Key).Select(row => $"{row.Label.ToLowerInvariant()} {BandWords.Brief(row.Published!.P50)}"));

    private static string Ranked(string subject, string element, IEnumerable<BandRow> rows)
    {
        var (highest, lowest) = Extremes(rows);
        var times = Times(Median(highest), Median(lowest));
        return $"{subject}: highest median {element} {BandWords.Brief(highest.Published!.P50)} ({highest.Label})"
            + (times.Length == 0 ? "" : $", {times} the lowest ({lowest.Label})");
    }

    private static string Spread(string subject, string element, IEnumerable<BandRow> rows)
    {
        var (highest, lowest) = Extremes(rows);
        return $"{subject}: published medians of {element} lie between {BandWords.Brief(lowest.Published!.P50)} and {BandWords.Brief(highest.Published!.P50)}";
    }

    private static (BandRow Highest, BandRow Lowest) Extremes(IEnumerable<BandRow> rows)
    {
        var ordered = rows.Where(row => row.Key != NotStatedKey && row.Published?.P50 is ShownAmount).OrderBy(Median).ToList();
        return (ordered[^1], ordered[0]);
    }

    private static string Times(decimal higher, decimal lower) =>
        lower > 0 && higher > lower ? FormattableString.Invariant($"{higher / lower:0.0} times") : "";

    private static decimal Median(BandRow row) => ((ShownAmount)row.Published!.P50).Value.Amount;

    private static string By(BandDimension dimension) =>
        dimension == BandDimension.None ? "" : " by " + dimension.Label().ToLowerInvariant();
}
