using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics.Curves;

namespace TalentMarket.Domain.PayCurves;

/// <summary>Lines through the published points of a curve: monotone cubics of ln pay that do not cross.</summary>
internal sealed class CurveLines(IReadOnlyList<CurvePoint> points)
{
    private static readonly CurvePercentile[] Middle = [CurvePercentile.P25, CurvePercentile.P50, CurvePercentile.P75];

    private readonly MonotoneCubic?[] pay = Lines(points, (point, percentile) => (point.Amount(percentile) as ShownAmount)?.Value.Amount);
    private readonly MonotoneCubic?[] low = Lines(points, (point, percentile) => point.Interval(percentile)?.Low.Amount);
    private readonly MonotoneCubic?[] high = Lines(points, (point, percentile) => point.Interval(percentile)?.High.Amount);

    public double? PayAt(double years, CurvePercentile percentile) => At(pay, years, percentile);

    public (double Low, double High)? IntervalAt(double years, CurvePercentile percentile) =>
        At(low, years, percentile) is { } lower && At(high, years, percentile) is { } upper ? (lower, upper) : null;

    // Cubics through points in order may cross between them; sorting their values at each x puts that right and keeps each rising.
    private static double? At(MonotoneCubic?[] lines, double years, CurvePercentile percentile)
    {
        if (lines[(int)percentile] is not { } own) return null;
        var isTail = percentile is CurvePercentile.P10 or CurvePercentile.P90;
        // Tails are shown at some points only, and say nothing beyond them.
        if (isTail && own.IsExtrapolated(years)) return null;
        var middle = Middle.Select(one => lines[(int)one]).OfType<MonotoneCubic>().Select(line => line.At(years)).Order().ToArray();
        return Math.Exp(percentile switch
        {
            CurvePercentile.P10 => Math.Min(own.At(years), middle[0]),
            CurvePercentile.P90 => Math.Max(own.At(years), middle[^1]),
            _ => middle[(int)percentile - (int)CurvePercentile.P25],
        });
    }

    private static MonotoneCubic?[] Lines(IReadOnlyList<CurvePoint> points, Func<CurvePoint, CurvePercentile, decimal?> amount) =>
        [.. Enum.GetValues<CurvePercentile>().Select(percentile =>
        {
            var shown = points.Select(point => (point.Years, Amount: amount(point, percentile))).Where(point => point.Amount is > 0).ToList();
            return shown.Count == 0 ? null : MonotoneCubic.Through(
                [.. shown.Select(point => point.Years)], [.. shown.Select(point => Math.Log((double)point.Amount!.Value))]);
        })];
}
