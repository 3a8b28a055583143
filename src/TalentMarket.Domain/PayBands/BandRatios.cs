namespace TalentMarket.Domain.PayBands;

/// <summary>What the shown percentiles of a band say of its shape, and of one pay within it; null where a percentile is not shown.
/// From the figures as they are shown, so that a ratio tells nothing that they do not.</summary>
public sealed class BandRatios(PublishedFigures figures)
{
    /// <summary>(P90 − P10) ÷ P10: 0.5 is a 50 % spread.</summary>
    public decimal? RangeSpread => Ratio(figures.P90, figures.P10) - 1;

    /// <summary>P90 ÷ P50: how far the top lies above the middle.</summary>
    public decimal? TopToMedianRatio => Ratio(figures.P90, figures.P50);

    /// <summary>pay ÷ P50: 1 at the market's median.</summary>
    public decimal? MarketRatio(decimal pay) => figures.P50 is ShownAmount { Value.Amount: > 0 and var median } ? pay / median : null;

    /// <summary>(pay − P25) ÷ (P75 − P25): 0 at the lower quartile, 1 at the upper, beyond when outside; null where the two are equal.</summary>
    public decimal? RangePenetration(decimal pay) =>
        figures is { P25: ShownAmount low, P75: ShownAmount high } && high.Value.Amount > low.Value.Amount
            ? (pay - low.Value.Amount) / (high.Value.Amount - low.Value.Amount) : null;

    private static decimal? Ratio(PublishedAmount above, PublishedAmount below) =>
        above is ShownAmount high && below is ShownAmount { Value.Amount: > 0 } low ? high.Value.Amount / low.Value.Amount : null;
}
