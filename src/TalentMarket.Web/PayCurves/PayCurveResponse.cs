using System.Text.Json.Serialization;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.PayCurves;

/// <summary>An answer as the API sends it.</summary>
public sealed record PayCurveResponse(
    ScopeResponse Scope, string Clock, string Phd, long MarketVersion, DateOnly AsOf, IReadOnlyList<SourceResponse> Sources,
    IReadOnlyList<CurveSeriesResponse> Series, IReadOnlyList<ClaimResponse> Claims)
{
    public static PayCurveResponse From(PayCurveAnswer answer) => new(
        ScopeResponse.From(answer.Scope.Market), Slug.Of(answer.Scope.Clock), Slug.Of(answer.Scope.Phd), answer.MarketVersion, answer.AsOf,
        [.. answer.Series.SelectMany(series => series.Sources).Distinct().Select(SourceResponse.From)],
        [.. answer.Series.Select(CurveSeriesResponse.From)],
        [.. answer.Markers.Select(ClaimResponse.From)]);
}

/// <summary>The curves of one source class, and the rows that are not in them.</summary>
public sealed record CurveSeriesResponse(
    string SourceClass, IReadOnlyList<CurveResponse> Curves, IReadOnlyList<RowsLeftOutResponse> Excluded, IReadOnlyList<string> Notices)
{
    public static CurveSeriesResponse From(TieredPayCurve series) => new(
        Slug.Of(series.Class),
        [.. series.Curves.Select(CurveResponse.From)],
        [.. series.Excluded.Select(excluded => new RowsLeftOutResponse(excluded.Reason, excluded.Rows.AtLeast, excluded.Rows.AtMost))],
        series.Notices);
}

/// <summary>Rows left out, in words that follow "rows that".</summary>
public sealed record RowsLeftOutResponse(string Reason, int AtLeast, int AtMost);

/// <summary>The curve of one tier; without points where none may be shown or none is known.</summary>
public sealed record CurveResponse(
    string? Tier, string Status, int? People, int? PeopleAtMost, int? Organisations, int? OrderLossPercent, bool? IsIncreasing,
    MultiplierResponse? Multiplier, IReadOnlyList<CurvePointResponse> Points,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason)
{
    public static CurveResponse From(TierCurve curve)
    {
        var published = curve.Figures as PublishedCurve;
        return new CurveResponse(
            curve.Tier is { } tier ? Slug.Of(tier) : null,
            published is not null ? "published" : curve.Figures is WithheldCurve ? "withheld" : "noData",
            published?.People.AtLeast, published?.People.AtMost, published?.Organisations, published?.OrderLossPercent, published?.IsIncreasing,
            published is null ? null : MultiplierResponse.From(published.Multiplier),
            [.. (published?.Points ?? []).Select(CurvePointResponse.From)],
            published is not null ? null : curve.Figures is WithheldCurve ? WithheldFigures.Text : "No data");
    }
}

/// <summary>Median at three years over median at none.</summary>
public sealed record MultiplierResponse(
    double? Ratio, double? Low, double? High, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason)
{
    public static MultiplierResponse From(CurveMultiplier multiplier) => multiplier is PublishedMultiplier published
        ? new(published.Ratio, published.Interval?.Low, published.Interval?.High, null)
        : new(null, null, null, (multiplier as NoMultiplier)?.Reason);
}

/// <summary>Where a curve passes; amounts per year in the asked currency, null where they are not shown.</summary>
public sealed record CurvePointResponse(
    int FromYear, int ToYear, double Years, int People, int PeopleAtMost, int? Organisations,
    AmountResponse? P10, AmountResponse? P25, AmountResponse? P50, AmountResponse? P75, AmountResponse? P90,
    AmountResponse? P50Low, AmountResponse? P50High, AmountResponse? MedianOfBin)
{
    public static CurvePointResponse From(CurvePoint point)
    {
        var limits = point.Interval(CurvePercentile.P50);
        return new CurvePointResponse(
            point.FromYear, point.ToYear, point.Years, point.Figures.People.AtLeast, point.Figures.People.AtMost, point.Figures.Organisations,
            Amount(point.Figures.P10), Amount(point.Figures.P25), Amount(point.Figures.P50), Amount(point.Figures.P75), Amount(point.Figures.P90),
            limits is null ? null : AmountResponse.From(limits.Low), limits is null ? null : AmountResponse.From(limits.High), Amount(point.MedianOfBin));
    }

    private static AmountResponse? Amount(PublishedAmount amount) => amount.Amount is { } money ? AmountResponse.From(money) : null;
}
