using System.Text.Json.Serialization;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayBands;

/// <summary>An answer as the API sends it.</summary>
public sealed record PayBandResponse(
    ScopeResponse Scope, long MarketVersion, DateOnly AsOf, IReadOnlyList<SourceResponse> Sources, IReadOnlyList<GroupResponse> Groups,
    IReadOnlyList<SeriesResponse> Series, IReadOnlyList<ClaimResponse> Claims)
{
    public static PayBandResponse From(PayBandAnswer answer, IReadOnlyList<BandEstimate> estimates) => new(
        ScopeResponse.From(answer.Scope),
        answer.MarketVersion,
        answer.AsOf,
        [.. answer.Series.SelectMany(series => series.Sources).Distinct().Select(SourceResponse.From)],
        [.. answer.Series.SelectMany(series => series.Bands.Select(band => GroupResponse.From(
            band, Slug.Of(series.Class), estimates.FirstOrDefault(estimate => (estimate.Class, estimate.Key) == (series.Class, band.Key)))))],
        [.. answer.Series.Select(series => new SeriesResponse(Slug.Of(series.Class), series.Method, series.Ageing, series.Notices))],
        [.. answer.Markers.Select(ClaimResponse.From)]);
}

/// <summary>What was asked, defaults filled in; an empty list means all.</summary>
public sealed record ScopeResponse(
    IReadOnlyList<string> Job, IReadOnlyList<string> Family, IReadOnlyList<string> Level, IReadOnlyList<string> Tier,
    IReadOnlyList<string> Hub, IReadOnlyList<string> Country, IReadOnlyList<string> Experience, IReadOnlyList<string> Employment,
    IReadOnlyList<string> Workplace, IReadOnlyList<int> Year, IReadOnlyList<string> Title, IReadOnlyList<string> Survey,
    IReadOnlyList<string> Source, string Element, string Currency, string Weighting, decimal? AgeingPercent, DateOnly? AgeTo, string GroupBy)
{
    public static ScopeResponse From(MarketScope scope) => new(
        [.. scope.Jobs], [.. scope.Families], [.. scope.Levels.Select(Slug.Of)], [.. scope.Tiers.Select(Slug.Of)],
        [.. scope.Hubs], [.. scope.Countries], [.. scope.Experience.Select(band => band.Code)], [.. scope.Employment.Select(Slug.Of)],
        [.. scope.Workplaces.Select(Slug.Of)], [.. scope.Years], [.. scope.Titles], [.. scope.Surveys],
        [.. scope.Classes.Select(Slug.Of)], Slug.Of(scope.Element), scope.Currency.Code,
        Slug.Of(scope.Weighting), scope.Ageing is { } ageing ? PlainNumber.Of(ageing.RatePerYear * 100) : null, scope.Ageing?.ToDate, Slug.Of(scope.GroupBy));
}

/// <summary>One group. Percentiles are null where there is no amount; <see cref="Reasons"/> says why of each.
/// The spread is (P90 − P10) ÷ P10. Intervals are null where there are no people to compute them from, and lack the percentiles that have none.
/// People are a number where they are counted exactly, and the lower end of their band otherwise.</summary>
public sealed record GroupResponse(
    string Key, string Label, string? Detail, string SourceClass, string? Survey, string Status,
    int? People, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? PeopleAtMost, int? Organisations,
    AmountResponse? P10, AmountResponse? P25, AmountResponse? P50, AmountResponse? P75, AmountResponse? P90,
    decimal? RangeSpread, decimal? TopToMedianRatio,
    IReadOnlyDictionary<string, IntervalResponse>? Intervals, string? Reliability, IReadOnlyList<string>? Cautions, DateOnly? EffectiveFrom, DateOnly? EffectiveTo,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, string>? Reasons,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ParentResponse? NearestParent)
{
    public static GroupResponse From(PayBand band, string sourceClass, BandEstimate? estimate)
    {
        var figures = band.Figures as PublishedFigures;
        var ratios = figures is null ? null : new BandRatios(figures);
        var reasons = figures is null ? null : BandStatus.Reasons(figures);
        return new GroupResponse(
            band.Key, band.Label, band.Detail, sourceClass, band.SurveyCode, BandStatus.Of(band.Figures),
            figures?.People.AtLeast, figures?.People is { IsExact: false } people ? people.AtMost : null, figures?.Organisations,
            Amount(figures?.P10), Amount(figures?.P25), Amount(figures?.P50), Amount(figures?.P75), Amount(figures?.P90),
            Rounded(ratios?.RangeSpread), Rounded(ratios?.TopToMedianRatio),
            estimate is null ? null : IntervalResponse.From(estimate), estimate is null ? null : Slug.Of(estimate.Reliability), estimate?.Cautions,
            figures?.EarliestEffectiveDate, figures?.LatestEffectiveDate,
            figures is null ? BandStatus.Reason(band.Figures) : null,
            reasons is { Count: > 0 } ? reasons : null,
            (band.Figures as WithheldFigures)?.Nearest is { } nearest ? ParentResponse.From(nearest) : null);
    }

    private static decimal? Rounded(decimal? ratio) => ratio is { } exact ? PlainNumber.Of(Math.Round(exact, 3)) : null;

    private static AmountResponse? Amount(PublishedAmount? amount) => amount?.Amount is { } money ? AmountResponse.From(money) : null;
}

/// <summary>An amount per year.</summary>
public sealed record AmountResponse(decimal Value, string Currency)
{
    public static AmountResponse From(Money money) => new(PlainNumber.Of(money.Amount), money.Currency.Code);
}

/// <summary>Low to high holds the market's percentile with the given confidence.</summary>
public sealed record IntervalResponse(AmountResponse Low, AmountResponse High, double Level, string Method)
{
    /// <summary>By percentile; those that are not available are not there.</summary>
    public static IReadOnlyDictionary<string, IntervalResponse> From(BandEstimate estimate) => BandStatus.PercentileNames.Zip(estimate.Percentiles)
        .Where(named => named.Second is ShownInterval)
        .ToDictionary(named => named.First, named => Of((ShownInterval)named.Second));

    private static IntervalResponse Of(ShownInterval interval) =>
        new(AmountResponse.From(interval.Low), AmountResponse.From(interval.High), BandEstimate.Level, Slug.Of(interval.Method));
}

/// <summary>The nearest wider scope whose figures are published.</summary>
public sealed record ParentResponse(string Label, string Address)
{
    public static ParentResponse From(PublishableParent parent) => new(parent.Label, BandAddress.Api(parent.Scope));
}

/// <summary>How the groups of one source class were made.</summary>
public sealed record SeriesResponse(string SourceClass, string Method, string? Ageing, IReadOnlyList<string> Notices);

/// <summary>Where figures come from.</summary>
public sealed record SourceResponse(string Title, string Publisher, string Address, string Licence, string Grade, DateOnly RetrievedOn, string? Caveat)
{
    public static SourceResponse From(SourceReference source) => new(
        source.Title, source.Publisher, source.Address, source.Licence, Slug.Of(source.Grade), source.RetrievedOn, source.Caveat);
}

/// <summary>A published claim about the same pay; in no percentile.</summary>
public sealed record ClaimResponse(
    string Label, string Metric, int? Year, string Confidence, AmountResponse? Low, AmountResponse? Mid, AmountResponse? High, string SourceAddress)
{
    public static ClaimResponse From(FactMarker claim) => new(
        claim.Label, claim.Metric, claim.Year, Slug.Of(claim.Confidence), Amount(claim.Low), Amount(claim.Mid), Amount(claim.High), claim.Source.Address);

    private static AmountResponse? Amount(Money? money) => money is { } given ? AmountResponse.From(given) : null;
}
