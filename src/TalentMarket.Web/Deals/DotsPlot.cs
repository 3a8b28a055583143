using System.Globalization;
using System.Text;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>Price a head by year and structure, with what regulators did above it.</summary>
public sealed record DotsPlot
{
    public required DotsLayout Layout { get; init; }

    public required LogAxis Price { get; init; }

    public required IReadOnlyList<PlotPoint> Points { get; init; }

    public required IReadOnlyList<(DealStructure Structure, string Path)> Swarms { get; init; }

    public required IReadOnlyList<RegulatorMoment> Moments { get; init; }

    /// <summary>Null where too few deals are priced for a line.</summary>
    public required string? TrendPath { get; init; }

    public static IReadOnlyList<DotsPlot> Of(DealFindings findings, IReadOnlyCollection<DealEntry> onPage, DealTrend? trend)
    {
        var rows = findings.Rows.Where(row => row.Price is { Best: > 0 }).ToList();
        var moments = RegulatorMoment.Of(findings.Rows);
        var weights = rows.Select(row => row.Year).Concat(moments.Select(moment => moment.Month.Year)).Distinct().Order()
            .Select(year => (year, rows.Count(row => row.Year == year))).ToList();
        var price = LogAxis.Around([.. rows.Select(row => row.Price!.Best)], DotsLayout.Bottom, DotsLayout.Top);
        var shown = onPage.ToHashSet();
        return [.. DotsLayout.Both(weights).Select(layout =>
        {
            var (points, swarms) = PlotPoint.Split([.. rows.Select(row => new PlotPoint(row, layout.At(row.Announced), price.At(row.Price!.Best)))], shown.Contains,
                (DotsLayout.Left, DotsLayout.Top, layout.Width, DotsLayout.Bottom));
            return new DotsPlot { Layout = layout, Price = price, Points = points, Swarms = swarms, Moments = moments, TrendPath = Line(trend, layout, price) };
        })];
    }

    /// <summary>The bounds of a price as far as they are known, within the plot.</summary>
    public (double Top, double Bottom)? Whisker(PlotPoint point) => point.Row.Price is { IsExact: false } range
        ? (Place(range.High ?? range.Best), Place(range.Low ?? range.Best))
        : null;

    private double Place(decimal amount) => amount <= 0 ? DotsLayout.Bottom : Math.Clamp(Price.At(amount), DotsLayout.Top, DotsLayout.Bottom);

    private static string? Line(DealTrend? trend, DotsLayout layout, LogAxis price)
    {
        if (trend is null) return null;
        var path = new StringBuilder();
        var before = 0;
        foreach (var (year, _, _) in layout.Years)
        {
            // Years that are left out leave a gap in the line.
            path.Append(CultureInfo.InvariantCulture, $"{(year == before + 1 ? 'L' : 'M')}{Place(year, 0)}L{Place(year, 1)}");
            before = year;
        }

        return path.Length == 0 ? null : path.ToString();

        string Place(int year, double part) =>
            $"{PlotPoint.Pixels(layout.At(year, part))} {PlotPoint.Pixels(Math.Clamp(price.At((decimal)Math.Clamp(trend.PriceAt(year + part), 1, 1e14)), DotsLayout.Top, DotsLayout.Bottom))}";
    }
}
