using System.Globalization;
using System.Text;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>A deal on a plot, in pixels; without a label where there was no room.</summary>
public sealed record PlotPoint(DealEntry Row, double X, double Y, MarkLabel? Label = null)
{
    /// <summary>Where more are found, only those of the shown rows can be walked through; the others are one path a structure.</summary>
    public const int MostSingly = 120;

    private const int MostLabelled = 60;

    /// <summary>Splits the points into those drawn singly and named, and dots of a path for each structure.</summary>
    public static (IReadOnlyList<PlotPoint> Single, IReadOnlyList<(DealStructure Structure, string Path)> Swarms) Split(
        IReadOnlyList<PlotPoint> points, Func<DealEntry, bool> isOnPage, (double Left, double Top, double Right, double Bottom) frame)
    {
        var single = points.Count <= MostSingly ? points : [.. points.Where(point => isOnPage(point.Row))];
        var swarms = single.Count == points.Count ? [] : points.Where(point => !isOnPage(point.Row))
            .GroupBy(point => point.Row.Structure).OrderBy(group => group.Key).Select(group => (group.Key, Dots(group))).ToList();
        if (single.Count > MostLabelled || swarms.Count > 0) return (single, swarms);
        var labels = MarkLabels.Place([.. single.Select(point => (point.X, point.Y, point.Row.Target))], frame.Left, frame.Top, frame.Right, frame.Bottom);
        return ([.. single.Zip(labels, (point, label) => point with { Label = label })], swarms);
    }

    public static string Pixels(double place) => place.ToString("0.#", CultureInfo.InvariantCulture);

    // A line of no length with round ends is a dot; deals on one pixel are one dot.
    private static string Dots(IEnumerable<PlotPoint> points)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in points.Select(point => ((int)Math.Round(point.X), (int)Math.Round(point.Y))).Distinct())
            path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h0");
        return path.ToString();
    }
}
