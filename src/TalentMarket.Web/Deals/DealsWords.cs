using System.Globalization;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Statistics;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Deals;

/// <summary>What the page of deals says in words, from the figures on it.</summary>
internal static class DealsWords
{
    private const int FewestForMedian = 3;

    /// <summary>How many deals, and what a head came to where that is known.</summary>
    public static string Headline(DealFindings findings)
    {
        if (findings.AllCount == 0) return "Deals for teams, and what a head came to";
        if (findings.Rows.Count == 0) return "No deal matches";
        var priced = findings.Rows.Where(row => row.Price is not null).OrderBy(row => row.Price!.Best).ToList();
        var deals = $"{Number(findings.Rows.Count)} {Kind(findings)}{Since(findings.Search)}";
        if (priced.Count == 0) return $"{deals}: of none are both price and people public";
        var known = $"in the {Number(priced.Count)} whose price and people are public";
        if (priced.Count < FewestForMedian) return $"{deals}: {DealText.Dollars(priced[^1].Price!.Best)} a head at {priced[^1].Target}, the dearest {known}";
        return $"{deals}: {DealText.Dollars(Median(priced))} a head at the median and {DealText.Dollars(priced[^1].Price!.Best)} at {priced[^1].Target}, {known}";
    }

    /// <summary>What of the deals is known: the line under the headline.</summary>
    public static string ScopeLine(DealFindings findings)
    {
        if (findings.Rows.Count == 0) return $"{Number(findings.AllCount)} deals are on file.";
        var valued = findings.Rows.Count(row => row.Value is not null);
        var peopled = findings.Rows.Count(row => row.TeamSize is not null);
        return $"Of {Number(findings.Rows.Count)}, {Number(valued)} have a public value and {Number(peopled)} a public count of people; the rest is unknown, not zero. {Order(findings.Search.Sort)}.";
    }

    public static string Order(DealSort sort) => sort.Column switch
    {
        DealColumn.Announced => sort.IsDescending ? "Newest first" : "Oldest first",
        DealColumn.Price or DealColumn.TalentPrice => $"{(sort.IsDescending ? "Dearest" : "Cheapest")} {(sort.Column == DealColumn.Price ? "a head" : "by talent-only price")} first, unknown last",
        _ => $"By {sort.Column.Label().ToLowerInvariant()}, {(sort.IsDescending ? "descending" : "ascending")}, unknown last",
    };

    /// <summary>The scatter in one sentence.</summary>
    public static string Summary(ScatterPlot plot)
    {
        if (plot.Rows.Count == 0) return "No deal here has both a public value and a public count of people.";
        var dearest = plot.Rows.MaxBy(row => row.Price!.Best)!;
        var cheapest = plot.Rows.MinBy(row => row.Price!.Best)!;
        return $"{Number(plot.Rows.Count)} deals by people and value, both on log scales, with lines of equal price a head: "
            + $"from {Sized(cheapest)}, the cheapest a head, to {Sized(dearest)}, the dearest.";
    }

    /// <summary>The dots in one sentence: the median of each year.</summary>
    public static string Summary(IReadOnlyList<DealEntry> rows, DealTrend? trend)
    {
        var years = rows.Where(row => row.Price is not null).GroupBy(row => row.Year).OrderBy(year => year.Key)
            .Select(year => $"{year.Key} {DealText.Dollars(Median(year))} ({Number(year.Count())})").ToList();
        return years.Count == 0 ? "No deal here has a public price a head." : $"Median price a head by year, and how many deals it rests on: {string.Join(", ", years)}. {Trend(trend)}";
    }

    public static string Trend(DealTrend? trend) => trend is null
        ? $"No line is drawn through fewer than {DealTrend.FewestDeals} deals."
        : $"The dashed line changes by {Percent(trend.ChangeRatePerYear)} a year, {Percent(trend.LowRatePerYear)} to {Percent(trend.HighRatePerYear)} at 95 %, over {Number(trend.Deals)} deals whose price is public: not a market rate.";

    public static string Readout(DealEntry row)
    {
        var price = row.Price is { } range ? $"{DealText.Dollars(range.Best)} a head{Bounded(range)}" : "price a head unknown";
        return $"{row.Acquirer}, {row.Target}, {DealText.Day(row.Announced)}, {row.Structure.Label().ToLowerInvariant()}: "
            + $"{(row.Value is { } value ? DealText.Dollars(value.Best) : "value unknown")}, {(row.TeamSize is { } heads ? $"{DealCells.Count(heads.Best)} people" : "people unknown")}, {price}";
    }

    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Bounded(LowBestHigh range) => DealCells.Bounds(range, DealText.Dollars) is { } bounds ? $" ({bounds})" : "";

    private static string Sized(DealEntry row) => $"{row.Target} ({DealCells.Count(row.TeamSize!.Best)} people, {DealText.Dollars(row.Price!.Best)} each)";

    private static string Kind(DealFindings findings)
    {
        var noun = findings.Rows.Count == 1 ? "deal" : "deals";
        return findings.Search.Structures is [var only] ? $"{only.Label().ToLowerInvariant().Replace(' ', '-')} {noun}" : $"{noun} for teams";
    }

    private static string Since(DealSearch search) => (search.Years.From, search.Years.To) switch
    {
        ({ } from, { } to) when from == to => $" of {from:0}",
        ({ } from, { } to) => $" from {from:0} to {to:0}",
        ({ } from, null) => $" since {from:0}",
        (null, { } to) => $" up to {to:0}",
        _ => "",
    };

    private static decimal Median(IEnumerable<DealEntry> priced) => (decimal)Quantile.Type7([.. priced.Select(row => (double)row.Price!.Best).Order()], 0.5);

    private static string Percent(double rate) => $"{(rate < 0 ? "−" : "+")}{Math.Abs(rate * 100).ToString("0", CultureInfo.InvariantCulture)} %";
}
