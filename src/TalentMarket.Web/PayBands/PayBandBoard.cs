using TalentMarket.Data.Market;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayBands;

/// <summary>What the page shows of an answer.</summary>
public sealed record PayBandBoard
{
    public required MarketScope Scope { get; init; }

    public required string Headline { get; init; }

    public required string ScopeLine { get; init; }

    public required DateOnly AsOf { get; init; }

    public required long MarketVersion { get; init; }

    public required bool IsTable { get; init; }

    public required IReadOnlyList<BandPanel> Panels { get; init; }

    public required IReadOnlyList<FactMarker> Claims { get; init; }

    public required IReadOnlyList<ScopeProblem> Problems { get; init; }

    public required string GroupHead { get; init; }

    public bool IsEmpty => Panels.Count == 0;

    public bool HasRowsWithoutGroup => Panels.Any(panel => panel.Rows.Any(row => row.Key == "not-stated"));

    public bool HasIntervals => Panels.Any(panel => panel.Rows.Any(row => row.Estimate is not null));

    public IEnumerable<SourceReference> Sources => Panels.SelectMany(panel => panel.Sources).Distinct();

    /// <summary>The same board with what is known of how far its figures may be from the market's.</summary>
    public PayBandBoard With(IReadOnlyList<BandEstimate> estimates)
    {
        var byGroup = estimates.ToDictionary(estimate => (estimate.Class, estimate.Key));
        var rows = Panels.Select(panel => panel.Rows
            .Select(row => row with { Estimate = byGroup.GetValueOrDefault((panel.Class, row.Key)) }).ToList()).ToList();
        var axis = AxisOf(rows.SelectMany(some => some), Scope.Currency);
        return this with { Panels = [.. Panels.Zip(rows, (panel, some) => panel with { Rows = some, Axis = axis })] };
    }

    /// <summary>The board of an answer; problems are those of reading the address.</summary>
    public static PayBandBoard From(
        PayBandAnswer answer, ReferenceCatalogue catalogue, IReadOnlyList<ScopeProblem> problems, bool isTable, DateOnly today)
    {
        var words = new ScopeWords(catalogue);
        var subject = words.Subject(answer.Scope);
        var rows = answer.Series.Select(series => Rows(answer, series, isTable)).ToList();
        var axis = AxisOf(rows.SelectMany(some => some), answer.Scope.Currency);
        var panels = answer.Series.Zip(rows, (series, some) => Panel(answer, series, some, axis, subject, Policy(series, catalogue, today))).ToList();
        return new PayBandBoard
        {
            Scope = answer.Scope,
            Headline = BandHeadline.Of(answer, subject, panels),
            ScopeLine = words.Line(answer.Scope),
            AsOf = answer.AsOf,
            MarketVersion = answer.MarketVersion,
            IsTable = isTable,
            Panels = panels,
            Claims = answer.Markers,
            Problems = [.. problems, .. answer.Problems],
            GroupHead = answer.Scope.GroupBy == BandDimension.None ? "Group" : answer.Scope.GroupBy.Label(),
        };
    }

    /// <summary>One axis for all of the rows.</summary>
    internal static MoneyAxis AxisOf(IEnumerable<BandRow> rows, Currency currency) => MoneyAxis.Reaching(rows.Max(Reach) ?? 0m, currency);

    private static BandPanel Panel(
        PayBandAnswer answer, PayBandSeries series, IReadOnlyList<BandRow> rows, MoneyAxis axis, string subject, string policy)
    {
        var element = answer.Scope.GroupBy == BandDimension.Element ? "Pay elements" : answer.Scope.Element.Label();
        return new BandPanel
        {
            Class = series.Class,
            Title = series.Class.Label(),
            Rows = rows,
            Axis = axis,
            Caption = $"{subject}: {element.ToLowerInvariant()} in {answer.Scope.Currency} per year, {series.Class.Label().ToLowerInvariant()}",
            Summary = BandWords.Summary($"{element} of {subject}, {series.Class.Label().ToLowerInvariant()}", rows),
            Method = series.Method,
            Policy = policy,
            Ageing = series.Ageing,
            Notices = series.Notices,
            Sources = series.Sources,
        };
    }

    private static List<BandRow> Rows(PayBandAnswer answer, PayBandSeries series, bool isTable) => [.. series.Bands.Select(band =>
    {
        var parent = (band.Figures as WithheldFigures)?.Nearest;
        return new BandRow
        {
            Key = band.Key,
            Label = band.Label,
            Detail = band.Detail,
            Figures = band.Figures,
            Tier = BandTiers.Of(answer.Scope, band.Key),
            Address = band.Figures is PublishedFigures && BandAddress.Narrowed(answer.Scope, band.Key) is { } narrowed
                ? BandAddress.Of(narrowed, isTable) : null,
            ParentAddress = parent is null ? null : BandAddress.Of(parent.Scope, isTable),
            ParentLabel = parent?.Label,
            Markers = BandTiers.MarkersOf(answer, band.Key),
        };
    })];

    // An interval may reach farther than every percentile.
    private static decimal? Reach(BandRow row) => row.Published?.Percentiles.Select(amount => amount switch
    {
        ShownAmount shown => shown.Value.Amount,
        TopCodedAmount top => top.AtOrAbove.Amount,
        _ => (decimal?)null,
    }).Append((row.Estimate?.P50 as ShownInterval)?.High.Amount).Max();

    private static string Policy(PayBandSeries series, ReferenceCatalogue catalogue, DateOnly today)
    {
        var policy = catalogue.PolicyFor(series.Class, today);
        return PolicyWords.Of(policy);
    }
}
