using System.Globalization;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayBands;

/// <summary>An answer as the rows of a file: what the page shows, with its scope, date, method, licences and sources in every row,
/// so that a row that is copied away still says where it comes from.</summary>
public sealed class PayBandFile(PayBandAnswer answer, IReadOnlyList<BandEstimate> estimates, ScopeWords words, string address)
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "group_key", "group", "detail", "source_class", "survey", "status", "people_at_least", "people_at_most", "organisations",
        "p10", "p25", "p50", "p75", "p90", "currency", "pay_element", "effective_from", "effective_to", "reason",
        .. BandStatus.PercentileNames.SelectMany(name => new[] { $"{name}_low", $"{name}_high" }), "interval_level", "reliability", "weighting", "scope", "as_of", "market_version", "method", "sources", "licences", "address",
    ];

    /// <summary>pay-bands, what was asked for, and the date, without an extension.</summary>
    public string Name => string.Join('-', Enumerable.Repeat("pay-bands", 1)
        .Concat(answer.Scope.Jobs).Concat(answer.Scope.Families).Take(4)
        .Append(answer.AsOf.ToString("O", CultureInfo.InvariantCulture)));

    /// <summary>What is said once about the whole file.</summary>
    public IReadOnlyList<(string Name, object Value)> About =>
    [
        ("Scope", words.Line(answer.Scope)),
        ("Grouped by", answer.Scope.GroupBy.Label()),
        ("As of", answer.AsOf),
        ("Market version", answer.MarketVersion),
        ("Address", address),
        .. answer.Series.SelectMany(Provenance),
    ];

    /// <summary>One row a group: text, whole or decimal numbers, dates, and null where there is nothing.</summary>
    public IEnumerable<IReadOnlyList<object?>> Rows =>
        from series in answer.Series
        from band in series.Bands
        select Row(series, band);

    private IReadOnlyList<object?> Row(PayBandSeries series, PayBand band)
    {
        var figures = band.Figures as PublishedFigures;
        var estimate = estimates.FirstOrDefault(estimate => (estimate.Class, estimate.Key) == (series.Class, band.Key));
        return
        [
            band.Key, band.Label, band.Detail, Slug.Of(series.Class), band.SurveyCode, BandStatus.Of(band.Figures),
            figures?.People.AtLeast, figures?.People.AtMost, figures?.Organisations,
            Amount(figures?.P10), Amount(figures?.P25), Amount(figures?.P50), Amount(figures?.P75), Amount(figures?.P90),
            answer.Scope.Currency.Code, answer.Scope.GroupBy == BandDimension.Element ? band.Key : Slug.Of(answer.Scope.Element), figures?.EarliestEffectiveDate, figures?.LatestEffectiveDate,
            BandStatus.Reason(band.Figures),
            .. Intervals(estimate), estimate is null ? null : BandEstimate.Level, estimate is null ? null : Slug.Of(estimate.Reliability),
            Slug.Of(answer.Scope.Weighting), words.Line(answer.Scope), answer.AsOf, answer.MarketVersion, series.Method,
            string.Join("; ", series.Sources.Select(source => $"{source.Title}, {source.Publisher}, {source.Address}")),
            string.Join("; ", series.Sources.Select(source => source.Licence).Distinct()),
            address,
        ];
    }

    private static IEnumerable<(string, object)> Provenance(PayBandSeries series)
    {
        var title = series.Class.Label();
        yield return ($"{title}: method", series.Method);
        if (series.Ageing is not null) yield return ($"{title}: ageing", series.Ageing);
        foreach (var notice in series.Notices) yield return ($"{title}: notice", notice);
        foreach (var source in series.Sources)
        {
            yield return ($"{title}: source", $"{source.Title}, {source.Publisher}, {source.Address}, retrieved {BandWords.Day(source.RetrievedOn)}");
            yield return ($"{title}: licence", source.Licence);
            if (source.Caveat is not null) yield return ($"{title}: note", source.Caveat);
        }
    }

    private static IEnumerable<object?> Intervals(BandEstimate? estimate) => estimate is null
        ? Enumerable.Repeat<object?>(null, 2 * BandStatus.PercentileNames.Count)
        : estimate.Percentiles.SelectMany(interval => interval is ShownInterval shown
            ? new object?[] { PlainNumber.Of(shown.Low.Amount), PlainNumber.Of(shown.High.Amount) } : [null, null]);

    private static decimal? Amount(PublishedAmount? amount) => amount?.Amount is Money money ? PlainNumber.Of(money.Amount) : null;
}
