using System.Globalization;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayBands;

/// <summary>How the bands of one source class were made.</summary>
internal static class BandComputation
{
    public static Computation Of(PayBandBoard board, BandPanel panel) => new()
    {
        Title = panel.Title,
        Method = panel.Method,
        RowsIn = People(panel),
        Weights = panel.Class == SourceClass.Cut ? "As each source weighed them." : $"{board.Scope.Weighting.Label()}.",
        Ageing = board.Scope.Ageing is null ? "None: pay stands as it was true at its own date." : panel.Ageing,
        Disclosure = panel.Policy,
        Currency = $"Pay in another currency is converted to {board.Scope.Currency} at the mean rate of the month it was true in. {string.Join(" ", panel.Notices)}".TrimEnd(),
        Notes = [("Intervals", IntervalsOf(panel)), ("Jobs", "Titles are matched to jobs by listed names and rules; people whose title matches none are counted under all jobs only.")],
        Sources = panel.Sources,
    };

    private static string IntervalsOf(BandPanel panel) => panel.Class == SourceClass.Cut
        ? "None: a published percentile has no people behind it here."
        : "At 95 %: where every person is of an organisation of their own, or none is named, ranks by the binomial distribution; from 10 organisations, 2,000 draws of organisations with all their people, corrected for bias and skewness (BCa); from 5, Woodruff's. "
            + "Reliability is the standard error of the median in per cent of it.";

    private static string People(BandPanel panel)
    {
        if (panel.Class == SourceClass.Cut) return $"{panel.Rows.Count} rows as published, beside each other; people of several sources are not added up.";
        var shown = panel.Rows.Where(row => row.Published is not null).ToList();
        var exact = shown.All(row => row.Published!.People.IsExact);
        var people = shown.Sum(row => (long)row.Published!.People.AtLeast);
        return string.Create(CultureInfo.InvariantCulture,
            $"{(exact ? "" : "at least ")}{people:N0} people in {shown.Count} shown {(shown.Count == 1 ? "group" : "groups")}, {panel.Rows.Count - shown.Count} not shown.");
    }
}
