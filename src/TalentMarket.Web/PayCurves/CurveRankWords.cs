using System.Globalization;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Domain.Statistics;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>A rank in words.</summary>
internal static class CurveRankWords
{
    public static string Of(PublishedCurve curve, double amount, double years)
    {
        if (!curve.IsIncreasing) return "Pay does not rise with years here, so no percentile is told.";
        if (CurveRank.Of(curve, amount, years) is not { } rank) return "Too few percentiles may be shown at these years.";
        var interval = rank.Interval is { } limits ? $", 90% interval {Between(limits.Low, limits.High)}"
            : curve.IntervalAbsence.Length > 0 ? $", no interval: {curve.IntervalAbsence}" : ", its interval is being computed";
        return $"{Place(rank)}{interval}{(rank.IsExtrapolated ? "; extrapolated beyond the points of the curve" : "")}.";
    }

    private static string Place(CurveRank rank) => rank.Reach switch
    {
        RankReach.Below => $"below the {RankWords.Ordinal(rank.Percent)} percentile",
        RankReach.Above => $"above the {RankWords.Ordinal(rank.Percent)} percentile",
        _ => $"about the {RankWords.Ordinal(rank.Percent)} percentile",
    };

    private static string Between(CurveLimit low, CurveLimit high) =>
        low == high ? End(low) : $"{End(low)} to {End(high)}";

    private static string End(CurveLimit limit) => limit.Reach switch
    {
        RankReach.Below => $"below {limit.Percent}",
        RankReach.Above => $"above {limit.Percent}",
        _ => limit.Percent.ToString(CultureInfo.InvariantCulture),
    };
}
