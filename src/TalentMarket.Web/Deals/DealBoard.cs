using System.Globalization;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.PayBands;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Deals;

/// <summary>What the page of one deal shows.</summary>
public sealed record DealBoard
{
    public required Deal Deal { get; init; }

    public required DealBookStamp Stamp { get; init; }

    public required IReadOnlyList<Deal> Related { get; init; }

    public required string Link { get; init; }

    public required bool MayCurate { get; init; }

    public DateOnly AsOf => DateOnly.FromDateTime(Stamp.At.UtcDateTime);

    public IReadOnlyList<SourceReference> Sources => DealSources.Of(Deal);

    /// <summary>Fields with claims, in the order of the list.</summary>
    public IEnumerable<(DealField Field, DealFigure Figure)> Claimed =>
        Enum.GetValues<DealField>().Select(one => (one, Deal.Of(one))).Where(pair => pair.Item2.Claims.Count > 0);

    public string Headline => $"{Deal.Acquirer} and {Deal.Target}: " + (Known(DealField.HeadlineValue), Known(DealField.TeamSize)) switch
    {
        ({ } value, { } heads) => Deal.Price.Headline() is PriceAHead.Known { Range: var price }
            ? $"{DealText.Dollars(value.Best)} for {DealText.Amount(DealField.TeamSize, heads.Best)}, {DealText.Dollars(price.Best)} a head"
            : $"{DealText.Dollars(value.Best)} for {DealText.Amount(DealField.TeamSize, heads.Best)}",
        ({ } value, null) => $"{DealText.Dollars(value.Best)}; how many people changed over is not public",
        (null, { } heads) => $"{DealText.Amount(DealField.TeamSize, heads.Best)}; the price is not public",
        _ => "neither the price nor the people are public",
    };

    public string Scope => string.Join(", ", new[]
    {
        Deal.Structure.Label(), $"announced {DealText.Day(Deal.Announced)}", Deal.Hub, $"value {Deal.Confidence.Label().ToLowerInvariant()}",
    }.OfType<string>()) + ".";

    /// <summary>Fields of which nobody gives a figure, in words.</summary>
    public string? Unknowns
    {
        get
        {
            var unknown = Enum.GetValues<DealField>().Where(one => Known(one) is null).Where(IsAsked)
                .Select(one => one.Label().ToLowerInvariant()).ToList();
            return unknown.Count == 0 ? null : string.Join(", ", unknown) + ".";
        }
    }

    public string Citation => string.Create(CultureInfo.InvariantCulture,
        $"TalentMarket, “{Deal.Acquirer} and {Deal.Target}”, market version {Stamp.MarketVersion}, change {Stamp.Change}, as of {BandWords.Day(AsOf)}, {Link}");

    public static DealBoard Of(Deal deal, DealBook book, Uri site, bool mayCurate) => new()
    {
        Deal = deal,
        Stamp = book.Stamp,
        Related = [.. book.RelatedTo(deal)],
        Link = new Uri(site, DealAddress.Of(deal.Slug)).ToString(),
        MayCurate = mayCurate,
    };

    public LowBestHigh? Known(DealField field) => (Deal.Of(field) as DealFigure.Known)?.Range;

    // A whole company bought has no licence apart and no stake; offers to people alone have neither.
    private bool IsAsked(DealField field) => field switch
    {
        DealField.LicenceFee or DealField.ClaimsWaiver => Deal.Structure == DealStructure.LicenceAndHire,
        DealField.StakeTaken => Deal.Structure == DealStructure.StakeAndHire,
        DealField.ShareOfTeamTaken => Deal.Structure != DealStructure.Acquisition,
        _ => true,
    };
}
