using System.Globalization;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>An answer as the rows of a file, one a point: what the table shows, with scope, date, sources and licences in every row,
/// so that a row that is copied away still says where it comes from.</summary>
public sealed class PayCurveFile(PayCurveAnswer answer, CurveWords words, string address)
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "source_class", "tier", "status", "from_year", "to_year", "mean_years", "p10", "p25", "p50", "p50_low_90", "p50_high_90", "p75", "p90",
        "median_of_bin", "people_at_least", "people_at_most", "organisations", "order_loss_percent", "multiplier_3_years", "multiplier_low_90",
        "multiplier_high_90", "currency", "pay_element", "clock", "phd", "scope", "as_of", "market_version", "sources", "licences", "address",
    ];

    /// <summary>pay-curves, what was asked for, and the date, without an extension.</summary>
    public string Name => string.Join('-', Enumerable.Repeat("pay-curves", 1)
        .Concat(answer.Scope.Market.Jobs).Concat(answer.Scope.Market.Families).Take(4)
        .Append(answer.AsOf.ToString("O", CultureInfo.InvariantCulture)));

    /// <summary>One row a point; one without a point where a curve is not shown.</summary>
    public IEnumerable<IReadOnlyList<object?>> Rows =>
        from series in answer.Series
        from curve in series.Curves
        from point in (curve.Figures as PublishedCurve)?.Points.Cast<CurvePoint?>() ?? [null]
        select Row(series, curve, point);

    private IReadOnlyList<object?> Row(TieredPayCurve series, TierCurve curve, CurvePoint? point)
    {
        var published = curve.Figures as PublishedCurve;
        var multiplier = published?.Multiplier as PublishedMultiplier;
        var limits = point?.Interval(CurvePercentile.P50);
        var market = answer.Scope.Market;
        return
        [
            Slug.Of(series.Class), curve.Tier is { } tier ? Slug.Of(tier) : null,
            published is not null ? "published" : curve.Figures is WithheldCurve ? "withheld" : "noData",
            point?.FromYear, point?.ToYear, point?.Years,
            Amount(point?.Figures.P10), Amount(point?.Figures.P25), Amount(point?.Figures.P50),
            limits is null ? null : PlainNumber.Of(limits.Low.Amount), limits is null ? null : PlainNumber.Of(limits.High.Amount),
            Amount(point?.Figures.P75), Amount(point?.Figures.P90), Amount(point?.MedianOfBin),
            point?.Figures.People.AtLeast, point?.Figures.People.AtMost, point?.Figures.Organisations,
            published?.OrderLossPercent, multiplier?.Ratio, multiplier?.Interval?.Low, multiplier?.Interval?.High,
            market.Currency.Code, Slug.Of(market.Element), Slug.Of(answer.Scope.Clock), Slug.Of(answer.Scope.Phd),
            words.Line, answer.AsOf, answer.MarketVersion,
            string.Join("; ", series.Sources.Select(source => $"{source.Title}, {source.Publisher}, {source.Address}")),
            string.Join("; ", series.Sources.Select(source => source.Licence).Distinct()),
            address,
        ];
    }

    private static decimal? Amount(PublishedAmount? amount) => amount?.Amount is { } money ? PlainNumber.Of(money.Amount) : null;
}
