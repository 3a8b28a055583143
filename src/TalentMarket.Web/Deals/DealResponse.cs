using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Market;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Deals;

/// <summary>The deals of a search as the API sends them.</summary>
public sealed record DealListResponse(
    string Search, long MarketVersion, long Change, DateTimeOffset At, int Found, int All, IReadOnlyList<DealSummaryResponse> Deals)
{
    public static DealListResponse From(DealFindings findings, DealBookStamp stamp) => new(
        DealSearchQuery.Write(findings.Search), stamp.MarketVersion, stamp.Change, stamp.At, findings.Rows.Count, findings.AllCount,
        [.. findings.Rows.Select(row => DealSummaryResponse.From(row.Deal))]);
}

/// <summary>A deal with what its claims come to. What is unknown is not among the figures.</summary>
public sealed record DealSummaryResponse(
    string Slug, string Address, string Acquirer, string Target, string Structure, string Announced, string? Hub, string? HubCode, string? Licensed,
    IReadOnlyList<string> KeyPeople, string? Note, string Confidence, string? Regulation,
    IReadOnlyDictionary<string, FigureResponse> Figures, IReadOnlyList<PriceResponse> Prices)
{
    public static DealSummaryResponse From(Deal deal) => new(
        deal.Slug, DealAddress.ApiOf(deal.Slug), deal.Acquirer, deal.Target, Domain.Market.Slug.Of(deal.Structure), deal.Announced.ToString(),
        deal.Hub, deal.HubCode, deal.Licensed, deal.KeyPeople, deal.Note, Domain.Market.Slug.Of(deal.Confidence),
        deal.Regulation is { } regulation ? Domain.Market.Slug.Of(regulation) : null,
        Enum.GetValues<DealField>()
            .Select(field => (Field: field, Figure: deal.Of(field) as DealFigure.Known)).Where(pair => pair.Figure is not null)
            .ToDictionary(pair => Domain.Market.Slug.Of(pair.Field), pair => FigureResponse.From(pair.Field, pair.Figure!)),
        [.. PriceResponse.Of(deal.Price)]);
}

/// <summary>One deal with every claim, event and case.</summary>
public sealed record DealResponse(
    long MarketVersion, long Change, DateTimeOffset At, DealSummaryResponse Deal, IReadOnlyList<DealClaimResponse> Claims,
    IReadOnlyList<DealEventResponse> Events, IReadOnlyList<RegulatorCaseResponse> Cases, IReadOnlyList<SourceResponse> Sources)
{
    public static DealResponse From(Deal deal, DealBookStamp stamp) => new(
        stamp.MarketVersion, stamp.Change, stamp.At, DealSummaryResponse.From(deal),
        [.. deal.Claims.Select(DealClaimResponse.From)],
        [.. deal.Events.Select(happening => new DealEventResponse(happening.On.ToString(), Slug.Of(happening.Kind), happening.Words, happening.Source.Address))],
        [.. deal.Cases.Select(RegulatorCaseResponse.From)],
        [.. DealSources.Of(deal).Select(SourceResponse.From)]);
}

/// <summary>The headline's figure within the bounds of all claims that stand: US dollars, heads, or a share from 0 to 1. An open bound is null.</summary>
public sealed record FigureResponse(string Unit, decimal? Low, decimal Best, decimal? High, string Confidence, string Grade, string SourceAddress)
{
    public static FigureResponse From(DealField field, DealFigure.Known figure) => new(
        Slug.Of(field.Unit()), PlainNumber(figure.Range.Low), Components.PlainNumber.Of(figure.Range.Best), PlainNumber(figure.Range.High),
        Slug.Of(figure.Headline.Confidence), Slug.Of(figure.Headline.Source.Grade), figure.Headline.Source.Address);

    private static decimal? PlainNumber(decimal? number) => number is { } known ? Components.PlainNumber.Of(known) : null;
}

/// <summary>US dollars a head by one measure and one denominator, or the reason there are none.</summary>
public sealed record PriceResponse(string Measure, string Denominator, decimal? Low, decimal? Best, decimal? High, string? Reason)
{
    public static IEnumerable<PriceResponse> Of(DealPrice price) => Enum.GetValues<HeadDenominator>().SelectMany(denominator => new[]
    {
        From("headline", denominator, price.Headline(denominator)),
        From("talent-only", denominator, price.TalentOnly(denominator)),
    });

    private static PriceResponse From(string measure, HeadDenominator denominator, PriceAHead price) => price is PriceAHead.Known { Range: var range }
        ? new(measure, Slug.Of(denominator), Cents(range.Low), Cents(range.Best), Cents(range.High), null)
        : new(measure, Slug.Of(denominator), null, null, null, DealText.Reason(price));

    private static decimal? Cents(decimal? amount) => amount is { } known ? Components.PlainNumber.Of(Math.Round(known, 2)) : null;
}

/// <summary>One figure that one source gives. A standing other than stands or derived is never the headline.</summary>
public sealed record DealClaimResponse(
    long Id, string Field, string Unit, decimal? Low, decimal? Best, decimal? High, string? AsOf, string? Note, string Confidence, string Standing,
    string Grade, string Publisher, string SourceAddress, DateOnly SeenOn)
{
    public static DealClaimResponse From(DealClaim claim) => new(
        claim.Id, Slug.Of(claim.Field), Slug.Of(claim.Field.Unit()), Plain(claim.Range?.Low), Plain(claim.Range?.Best), Plain(claim.Range?.High),
        claim.AsOf?.ToString(), claim.Note, Slug.Of(claim.Confidence), Slug.Of(claim.Standing),
        Slug.Of(claim.Source.Grade), claim.Source.Publisher, claim.Source.Address, claim.SeenOn);

    private static decimal? Plain(decimal? number) => number is { } known ? Components.PlainNumber.Of(known) : null;
}

/// <summary>Something that happened; a date is as long as it is known: 2024, 2024-03 or 2024-03-19.</summary>
public sealed record DealEventResponse(string On, string Kind, string Words, string SourceAddress);

/// <summary>An authority's look at the deal.</summary>
public sealed record RegulatorCaseResponse(string Authority, string Status, string? Opened, string? Closed, string Outcome, string SourceAddress)
{
    public static RegulatorCaseResponse From(RegulatorCase found) => new(
        found.Authority, Slug.Of(found.Status), found.Opened?.ToString(), found.Closed?.ToString(), found.Outcome, found.Source.Address);
}
