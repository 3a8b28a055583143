using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.PayCurves;

/// <summary>Where a pay stands at some years on a published curve. Made of published points alone, so that asking again and again
/// tells nothing that they do not.</summary>
/// <param name="Percent">Whole per cent; the outermost percentile shown where the pay lies beyond it.</param>
/// <param name="Reach">Whether it lies beyond.</param>
/// <param name="Interval">Whole per cent, from the limits of the percentiles; null where there are none.</param>
/// <param name="IsExtrapolated">True beyond the first or the last point of the curve.</param>
public sealed record CurveRank(int Percent, RankReach Reach, (CurveLimit Low, CurveLimit High)? Interval, bool IsExtrapolated)
{
    private static readonly double[] Probabilities = [.10, .25, .50, .75, .90];

    /// <summary>Null where pay does not rise with years or two percentiles are not shown.</summary>
    /// <param name="curve">A published curve.</param>
    /// <param name="amount">Pay per year in the curve's currency, above 0.</param>
    /// <param name="years">0 or more.</param>
    public static CurveRank? Of(PublishedCurve curve, double amount, double years)
    {
        var percentiles = Known(percentile => curve.PayAt(years, percentile));
        if (!curve.IsIncreasing || percentiles.Count < 2) return null;
        var rank = PercentileRank.Of(amount, percentiles);
        // The higher the percentiles may lie, the lower the pay ranks among them.
        var low = Known(percentile => curve.IntervalAt(years, percentile)?.High);
        var high = Known(percentile => curve.IntervalAt(years, percentile)?.Low);
        return new CurveRank(
            Percentage(rank.Probability), rank.Reach,
            low.Count == percentiles.Count && high.Count == percentiles.Count ? (Limit(low), Limit(high)) : null,
            curve.IsExtrapolated(years));

        CurveLimit Limit(List<(double Probability, double Amount)> known)
        {
            var limit = PercentileRank.Of(amount, known);
            return new CurveLimit(Percentage(limit.Probability), limit.Reach);
        }
    }

    private static List<(double Probability, double Amount)> Known(Func<CurvePercentile, double?> pay) =>
        [.. Enum.GetValues<CurvePercentile>().Select(percentile => (Probability: Probabilities[(int)percentile], Amount: pay(percentile)))
            .Where(known => known.Amount is > 0).Select(known => (known.Probability, known.Amount!.Value))];

    private static int Percentage(double probability) => (int)Math.Round(100 * probability, MidpointRounding.AwayFromZero);
}

/// <summary>One end of an interval of ranks; beyond the outermost percentile shown only the side is known.</summary>
public readonly record struct CurveLimit(int Percent, RankReach Reach);
