using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Components;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Offers;

/// <summary>Where one part of an offer stands in the pay band of its job, level and tier.</summary>
public sealed record OfferStanding
{
    public required string Offer { get; init; }

    public required MarketScope Scope { get; init; }

    public required Money Amount { get; init; }

    /// <summary>"About the 62nd percentile", or why that cannot be said.</summary>
    public required string Sentence { get; init; }

    /// <summary>Null where nothing may be shown.</summary>
    public PublishedFigures? Figures { get; init; }

    public SourceClass? Class { get; init; }

    /// <summary>The nearest wider scope that can be shown in place of a withheld one.</summary>
    public PublishableParent? Nearest { get; init; }

    public IReadOnlyList<SourceReference> Sources { get; init; } = [];

    public bool IsIllustrative => Class == SourceClass.Illustrative;

    public string Address => BandAddress.Of(Scope);

    /// <summary>The standing by the best series that answers the scope; several rows, as of several sources, are never pooled: the largest speaks.</summary>
    public static OfferStanding Of(string offer, Money amount, PayBandAnswer answer)
    {
        var standing = new OfferStanding { Offer = offer, Scope = answer.Scope, Amount = amount, Sentence = "No data" };
        if (answer.Series is not [var series, ..]) return standing;
        standing = standing with { Class = series.Class, Sources = series.Sources };
        var published = series.Bands.Select(band => band.Figures).OfType<PublishedFigures>().MaxBy(figures => figures.People.AtLeast);
        if (published is null)
            return series.Bands.Select(band => band.Figures).OfType<WithheldFigures>().FirstOrDefault() is { } withheld
                ? standing with { Sentence = WithheldFigures.Text, Nearest = withheld.Nearest }
                : standing;
        var sentence = published.Known.Count < 2 || amount.Amount <= 0
            ? "Too few percentiles are given"
            : RankWords.Of(PercentileRank.Of((double)amount.Amount, published.Known));
        return standing with { Figures = published, Sentence = sentence };
    }
}
