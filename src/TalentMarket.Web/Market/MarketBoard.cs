namespace TalentMarket.Web.Market;

/// <summary>All that the first page shows, of one market version on one day.</summary>
public sealed record MarketBoard
{
    public required long MarketVersion { get; init; }

    public required DateOnly AsOf { get; init; }

    public required ResearchOffers Offers { get; init; }

    public required JobYears Years { get; init; }

    public required FiledPay Filings { get; init; }

    public required OpenCuts Cuts { get; init; }

    public required FullSurvey FullSurvey { get; init; }

    /// <summary>The finding the page opens with: the first one there are figures for.</summary>
    public string Headline => !Offers.IsEmpty ? Offers.Headline
        : !Years.IsEmpty ? Years.Headline
        : !Filings.IsEmpty ? Filings.Headline
        : "No pay data is loaded yet";

    public bool IsEmpty => Offers.IsEmpty && Years.IsEmpty && Filings.IsEmpty && Cuts.IsEmpty;
}
