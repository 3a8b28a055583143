using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.JobPricing;

/// <summary>Where a pay stands in its market; null where a percentile it needs is not shown.
/// From the figures as they are shown, so that it tells nothing that they do not.</summary>
public sealed record MarketPosition
{
    private MarketPosition()
    {
    }

    /// <summary>pay ÷ P50: 0.9 is a tenth below the market's median.</summary>
    public required decimal? MarketRatio { get; init; }

    /// <summary>Where the pay lies among the percentiles that are shown.</summary>
    public required PercentileRank? Rank { get; init; }

    /// <summary>pay − P50, per year: below 0 the market's median pays more.</summary>
    public required Money? Gap { get; init; }

    /// <summary>pay ÷ P50 − 1: −0.1 is a tenth below the market's median.</summary>
    public decimal? GapRate => MarketRatio - 1;

    /// <summary>pay &lt; P25; null where there is no P25.</summary>
    public required bool? IsBelowP25 { get; init; }

    /// <summary>pay &gt; P75; null where there is no P75.</summary>
    public required bool? IsAboveP75 { get; init; }

    /// <param name="pay">Above 0, in the currency of the figures.</param>
    /// <param name="figures">Of the pay's market.</param>
    public static MarketPosition Of(Money pay, PublishedFigures figures) => new()
    {
        MarketRatio = new BandRatios(figures).MarketRatio(pay.Amount),
        Gap = figures.P50.Amount is { } median ? pay - median : null,
        Rank = figures.Known.Count >= 2 ? PercentileRank.Of((double)pay.Amount, figures.Known) : null,
        IsBelowP25 = figures.P25.Amount is { } low ? pay.Amount < low.Amount : null,
        IsAboveP75 = figures.P75.Amount is { } high ? pay.Amount > high.Amount : null,
    };
}
