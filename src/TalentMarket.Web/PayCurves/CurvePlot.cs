using System.Globalization;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Domain.Currencies;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>Where years and pay stand on the drawing: both as shares of it, in thousandths, from the left and from the top.</summary>
public sealed class CurvePlot
{
    private const double Reach = 1000;
    private const int FewestYears = 4;
    private const double StepYears = 0.25;

    public CurvePlot(IReadOnlyList<CurveLine> lines, IEnumerable<decimal> alsoShown, ExperienceClock clock, bool isLogarithmic, Currency currency)
    {
        Lines = lines;
        LastYear = clock == ExperienceClock.Career ? 25 : Math.Max(FewestYears, (int)Math.Ceiling(lines.Max(line => line.Curve.LastYears)));
        var amounts = lines.SelectMany(line => line.Curve.Points)
            .SelectMany(point => new[] { CurvePercentile.P25, CurvePercentile.P50, CurvePercentile.P75 }.Select(point.Amount))
            .OfType<ShownAmount>().Select(amount => amount.Value.Amount).Concat(alsoShown).Where(amount => amount > 0).ToList();
        Axis = (isLogarithmic ? MoneyAxis.LogarithmicBetween(amounts.Min(), amounts.Max(), currency) : MoneyAxis.Reaching(amounts.Max(), currency))
            with { EndPercent = 100m };
    }

    public IReadOnlyList<CurveLine> Lines { get; }

    /// <summary>Where the axis of years ends.</summary>
    public int LastYear { get; }

    public MoneyAxis Axis { get; }

    public IEnumerable<int> YearTicks => Enumerable.Range(0, LastYear + 1).Where(year => year % (LastYear > 10 ? 5 : 1) == 0);

    public double X(double years) => Reach * Math.Clamp(years / LastYear, 0, 1);

    public double Y(double pay) => Reach - Reach * (double)Axis.Percent((decimal)pay) / 100;

    /// <summary>The median where it is known.</summary>
    public string MedianPath(PublishedCurve curve) => curve.IsIncreasing
        ? Through(Along(curve).Select(years => (years, curve.PayAt(years, CurvePercentile.P50)!.Value)))
        : Through(curve.Points.Select(point => (point.Years, (double)point.MedianOfBin.Amount!.Value.Amount)));

    /// <summary>The median before the first point and after the last, where it only goes on.</summary>
    public IEnumerable<string> ExtrapolatedPaths(PublishedCurve curve)
    {
        if (!curve.IsIncreasing || curve.Points.Count == 1) yield break;
        if (curve.FirstYears > 0) yield return Level(curve, 0, curve.FirstYears);
        if (curve.LastYears < LastYear) yield return Level(curve, curve.LastYears, LastYear);
    }

    /// <summary>From P25 to P75.</summary>
    public string RibbonPath(PublishedCurve curve) =>
        Through(Along(curve).Select(years => (years, curve.PayAt(years, CurvePercentile.P75)!.Value)))
        + Through(Along(curve).Reverse().Select(years => (years, curve.PayAt(years, CurvePercentile.P25)!.Value))).Replace('M', 'L') + "Z";

    /// <summary>A closed shape through corners of years and pay.</summary>
    public string Shape(IEnumerable<(double Years, double Pay)> corners) => Through(corners) + "Z";

    public static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private string Level(PublishedCurve curve, double from, double to) =>
        Through([(from, curve.PayAt(from, CurvePercentile.P50)!.Value), (to, curve.PayAt(to, CurvePercentile.P50)!.Value)]);

    private string Through(IEnumerable<(double Years, double Pay)> points) =>
        "M" + string.Join('L', points.Select(point => $"{Text(X(point.Years))} {Text(Y(point.Pay))}"));

    private static IReadOnlyList<double> Along(PublishedCurve curve)
    {
        var steps = Enumerable.Range(0, (int)(CurvePoints.LastYear / StepYears) + 1).Select(step => step * StepYears)
            .Where(years => years > curve.FirstYears && years < curve.LastYears);
        return [.. steps.Concat(curve.Points.Select(point => point.Years)).Distinct().Order()];
    }

    private static class CurvePoints
    {
        public const int LastYear = 25;
    }
}
