using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>Deals by people and value, both logarithmic, so that deals of one price a head lie on one slanted line.</summary>
public sealed record ScatterPlot
{
    public const int Width = 352;
    public const int Height = 372;
    public const int Left = 50;
    public const int Top = 40;
    public const int Right = 342;
    public const int Bottom = 330;
    private const int FewestLines = 2;

    public required LogAxis People { get; init; }

    public required LogAxis Value { get; init; }

    public required IReadOnlyList<PlotPoint> Points { get; init; }

    public required IReadOnlyList<(DealStructure Structure, string Path)> Swarms { get; init; }

    /// <summary>Every deal that has a value and people, those of the swarms too.</summary>
    public required IReadOnlyList<DealEntry> Rows { get; init; }

    public static ScatterPlot Of(DealFindings findings, IReadOnlyCollection<DealEntry> onPage)
    {
        var rows = findings.Rows.Where(row => row.Value is { Best: > 0 } && row.TeamSize is { Best: > 0 }).ToList();
        var people = LogAxis.Around([.. rows.Select(row => row.TeamSize!.Best)], Left, Right);
        var value = LogAxis.Around([.. rows.Select(row => row.Value!.Best)], Bottom, Top);
        var shown = onPage.ToHashSet();
        var (points, swarms) = PlotPoint.Split([.. rows.Select(row => new PlotPoint(row, people.At(row.TeamSize!.Best), value.At(row.Value!.Best)))], shown.Contains, (Left, Top, Right, Bottom));
        return new ScatterPlot { People = people, Value = value, Points = points, Swarms = swarms, Rows = rows };
    }

    /// <summary>Prices a head whose line crosses the plot: powers of ten, or 1, 2 and 5 times them where few do.</summary>
    public IReadOnlyList<PriceLine> Lines
    {
        get
        {
            var lines = LogAxis.Leading(1).Select(LineOf).OfType<PriceLine>().ToList();
            return lines.Count >= FewestLines ? lines : [.. LogAxis.Leading(1, 2, 5).Select(LineOf).OfType<PriceLine>()];
        }
    }

    private PriceLine? LineOf(decimal price)
    {
        var from = Math.Max(People.Low, Value.Low / price);
        var to = Math.Min(People.High, Value.High / price);
        if (to <= from * 1.5m) return null;
        return new PriceLine(price, People.At(from), Value.At(price * from), People.At(to), Value.At(price * to));
    }
}

/// <summary>All deals of one price a head, in pixels; it leaves the plot at the top or at the right.</summary>
public sealed record PriceLine(decimal Price, double FromX, double FromY, double ToX, double ToY)
{
    private const double LabelHalf = 36;

    // A line that leaves at the top has its label over its end, one that leaves at the right before it.
    private bool IsCentred => ToY < ScatterPlot.Top + 1 && ToX + LabelHalf < ScatterPlot.Width;

    public string LabelAnchor => IsCentred ? "middle" : "end";

    public string LabelX => PlotPoint.Pixels(IsCentred ? ToX : ToY < ScatterPlot.Top + 1 ? ScatterPlot.Width : ToX - 3);
}
