using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics.Intervals;

namespace TalentMarket.Domain.Disclosure;

public static partial class DisclosureGate
{
    private const int RateDecimals = 3;

    /// <summary>Publishes the difference of two medians that are shown, from the medians as they are shown, to a tenth of a per cent;
    /// null where either is not shown.</summary>
    /// <param name="ratio">The interval of median of second ÷ median of first.</param>
    public static BandDifference? Publish(string key, PublishedFigures first, PublishedFigures second, QuantileInterval ratio)
    {
        if (first.P50.Amount is not { Amount: > 0 } low || second.P50.Amount is not { } high) return null;
        return new BandDifference
        {
            Key = key,
            Rate = Math.Round(high.Amount / low.Amount - 1, RateDecimals),
            Interval = ratio is QuantileInterval.Found found ? (Rate(found.Low), Rate(found.High)) : null,
        };

        static decimal Rate(double ratio) => Math.Round((decimal)ratio - 1, RateDecimals);
    }
}
